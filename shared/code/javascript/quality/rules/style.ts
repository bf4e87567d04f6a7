import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { byRule, matter, type QualityRule } from './rule.ts';

/** Small things that survive any reprinting of the program. */
export const STYLE: readonly QualityRule[] = [
  matter({
    id: 'longhand-assignment',
    dimension: 'style',
    concept: 'operators-arithmetic',
    what: 'a name said twice to change it',
    mend: 'the short form, as in +=',
    find: byRule('operator-assignment', 'always'),
    wrong: 'export function f(list) { let sum = 0; for (const one of list) sum = sum + one; return sum; }',
    right: 'export function f(list) { let sum = 0; for (const one of list) sum += one; return sum; }',
  }),
  matter({
    id: 'literal-first',
    dimension: 'style',
    concept: 'comparison-equality',
    what: 'the literal stands first',
    mend: 'the asked value first',
    find: byRule('yoda', 'never', { exceptRange: true }),
    wrong: 'export const f = (a) => 5 === a;',
    right: 'export const f = (a) => a === 5;',
  }),
  matter({
    id: 'boolean-twice',
    dimension: 'style',
    concept: 'booleans',
    what: 'made a boolean where one is asked anyway',
    mend: 'the !! or Boolean can go',
    find: byRule('no-extra-boolean-cast'),
    wrong: 'export const f = (a) => (!!a ? 1 : 2);',
    right: 'export const f = (a) => (a ? 1 : 2);',
  }),
  matter({
    id: 'texts-glued',
    dimension: 'style',
    concept: 'strings',
    what: 'two literals are glued',
    mend: 'one literal',
    find: { by: 'tree', on: { BinaryExpression: (at) => (isNeedless(at) ? { at } : undefined) } },
    wrong: `export const f = () => 'a' + 'b';`,
    right: `export const f = () => 'ab';`,
  }),
  matter({
    id: 'undefined-at-first',
    dimension: 'style',
    concept: 'null-undefined',
    what: 'undefined given where it is anyway',
    mend: 'leave it out',
    find: byRule('no-undef-init'),
    wrong: 'export function f(g) { let a = undefined; if (g()) a = 1; return a; }',
    right: 'export function f(g) { let a; if (g()) a = 1; return a; }',
  }),
  matter({
    id: 'key-in-brackets',
    dimension: 'style',
    concept: 'objects',
    what: 'a plain name in brackets',
    mend: 'a dot',
    find: byRule('dot-notation'),
    wrong: `export const f = (a) => a['name'];`,
    right: 'export const f = (a) => a.name;',
  }),
  matter({
    id: 'constructor-for-nothing',
    dimension: 'style',
    concept: 'classes',
    what: 'a constructor that adds nothing',
    mend: 'it can go',
    find: byRule('no-useless-constructor'),
    wrong: 'export class A { constructor() {} }',
    right: 'export class A { name() { return 1; } }',
  }),
  matter({
    id: 'default-not-last',
    dimension: 'style',
    concept: 'conditionals-switch',
    what: 'default is not last',
    mend: 'put it last',
    find: byRule('default-case-last'),
    wrong: 'export function f(a) { switch (a) { default: return 1; case 2: return 3; } }',
    right: 'export function f(a) { switch (a) { case 2: return 3; default: return 1; } }',
  }),
  matter({
    id: 'snake-case',
    dimension: 'style',
    concept: 'variables',
    what: 'a name with _ inside',
    mend: 'camelCase, as JavaScript has it',
    find: byRule('camelcase', { properties: 'never', ignoreDestructuring: true, ignoreImports: true }),
    wrong: 'export function f(full_name) { return full_name.length; }',
    right: 'export function f(fullName) { return fullName.length; }',
  }),
  matter({
    id: 'debugger-left',
    dimension: 'style',
    concept: 'debugging-stack-traces',
    what: 'a debugger was left behind',
    mend: 'it can go',
    find: byRule('no-debugger'),
    wrong: 'export function f(a) { debugger; return a; }',
    right: 'export function f(a) { return a; }',
  }),
];

/** A long text is often cut in two on purpose; ESLint's own rule goes by line ends, which are no matter of quality. */
const LONG_TEXT = 40;

function isNeedless({ operator, left, right }: TSESTree.BinaryExpression): boolean {
  const [first, last] = [textOf(left), textOf(right)];
  return operator === '+' && first !== undefined && last !== undefined && (first + last).length < LONG_TEXT;
}

const textOf = (node: TSESTree.Node): string | undefined =>
  node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
