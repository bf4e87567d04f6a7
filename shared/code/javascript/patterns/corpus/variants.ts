import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { parseProgram } from '../../program.ts';
import { functionAround, within, withParents } from '../ast.ts';
import { CATALOGUE } from '../catalogue.ts';
import { findingsIn } from '../find.ts';
import { GLOBALS } from '../scope/globals.ts';

type Change = (code: string) => string | undefined;

interface Edit {
  readonly range: readonly [number, number];
  readonly text: string;
}

const treeOf = (code: string): TSESTree.Program => {
  const { tree } = parseProgram(code);
  if (!tree) throw new Error(`not readable: ${code}`);
  return withParents(tree);
};

const edited = (code: string, edits: readonly Edit[]): string | undefined =>
  edits.length === 0
    ? undefined
    : edits
        .toSorted((a, b) => b.range[0] - a.range[0])
        .reduce((text, { range, text: piece }) => text.slice(0, range[0]) + piece + text.slice(range[1]), code);

/** Every name that the program declares gets another one. */
const renamed =
  (nameOf: (name: string) => string): Change =>
  (code) => {
    const { scopes, tree } = parseProgram(code);
    if (!scopes || !tree) return undefined;
    const shorthand = new Set(
      [...within(tree)].flatMap((node) => (node.type === 'Property' && node.shorthand ? [node.value.range[0]] : [])),
    );
    const places = new Map<number, Edit>();
    for (const variable of scopes.scopes.flatMap((scope) => scope.variables)) {
      const spots = [...variable.identifiers, ...variable.references.map(({ identifier }) => identifier)];
      if (
        variable.defs.length === 0 ||
        GLOBALS.has(variable.name) ||
        spots.some(({ range }) => shorthand.has(range[0]))
      )
        continue;
      for (const { range } of spots) places.set(range[0], { range, text: nameOf(variable.name) });
    }
    return edited(code, [...places.values()]);
  };

const printed =
  (between: string): Change =>
  (code) =>
    (treeOf(code).tokens ?? []).map((token) => code.slice(...token.range)).join(between);

/** A step on a line of its own: after every brace and semicolon, and wide inside parentheses. */
const wide: Change = (code) => {
  const tokens = (treeOf(code).tokens ?? []).map((token) => code.slice(...token.range));
  return tokens.map((token) => (/^[;{}]$/.test(token) ? `${token}\n\n    ` : `${token}  `)).join('');
};

const inside =
  (before: string, after: string): Change =>
  (code) =>
    `${before}\n${code}\n${after}`;

const replacing =
  (edits: (node: TSESTree.Node, code: string) => readonly Edit[]): Change =>
  (code) =>
    edited(
      code,
      [...within(treeOf(code))].flatMap((node) => edits(node, code)),
    );

const forToWhile = replacing((node, code) => {
  if (node.type !== 'ForStatement' || !node.test || !node.update || node.body.type !== 'BlockStatement') return [];
  const text = (part: TSESTree.Node | null) => (part ? code.slice(...part.range) : '');
  const init = text(node.init).replace(/;$/, '');
  const body = node.body.body.map(text).join('\n');
  return [{ range: node.range, text: `${init};\nwhile (${text(node.test)}) {\n${body}\n${text(node.update)};\n}` }];
});

const step =
  (spell: (name: string, sign: string) => string): Change =>
  (code) =>
    replacing((node) =>
      node.type === 'UpdateExpression' && node.argument.type === 'Identifier' && node.parent.type === 'ForStatement'
        ? [{ range: node.range, text: spell(node.argument.name, node.operator.charAt(0)) }]
        : [],
    )(code);

const functionsToArrows = replacing((node, code) => {
  if (node.type !== 'FunctionDeclaration' || node.generator || !node.id || functionAround(node)) return [];
  const body = code.slice(...node.body.range);
  if (/\bthis\b|arguments|use strict/.test(body)) return [];
  const params = node.params.map((param) => code.slice(...param.range)).join(', ');
  const word = node.async ? 'async ' : '';
  return [{ range: node.range, text: `const ${node.id.name} = ${word}(${params}) => ${body};` }];
});

const constToLet: Change = (code) => {
  const changed = code.replace(/\bconst\b/g, 'let');
  return changed === code ? undefined : changed;
};

const withParentheses = replacing((node, code) =>
  (node.type === 'BinaryExpression' || node.type === 'LogicalExpression') && node.parent.type === 'IfStatement'
    ? [{ range: node.range, text: `(${code.slice(...node.range)})` }]
    : [],
);

const bodiesWithBraces = replacing((node, code) =>
  node.type === 'IfStatement' && node.consequent.type !== 'BlockStatement' && node.consequent.type !== 'EmptyStatement'
    ? [{ range: node.consequent.range, text: `{ ${code.slice(...node.consequent.range)} }` }]
    : [],
);

/** What a learner might have written just as well. Each keeps the mistake, but for the exceptions below. */
const VARIANTS: Readonly<Record<string, Change>> = {
  'renamed long': renamed((name) => `${name}OfMine`),
  'renamed short': renamed((name) => `${name}_`),
  'on one line': printed(' '),
  wide,
  'CRLF line ends': (code) => code.replaceAll('\n', '\r\n'),
  'with comments': (code) => code.replaceAll('\n', ' // here\n'),
  'in a function': inside('function outer() {', '}'),
  'in an arrow': inside('const outer = () => {', '};'),
  'in a block': inside('if (Date.now() > 0) {', '}'),
  'in a method': inside('class Outer {\n  run() {', '  }\n}'),
  'in a loop': inside('for (const one of [1, 2]) {', '}'),
  'after other code': inside(`const first = 1;\nfunction before() { return first + 1; }\nconsole.log(before());`, ''),
  'functions as arrows': functionsToArrows,
  'let for const': constToLet,
  'for as while': forToWhile,
  'i += 1': step((name, sign) => `${name} ${sign}= 1`),
  'i = i + 1': step((name, sign) => `${name} = ${name} ${sign} 1`),
  'more parentheses': withParentheses,
  'more braces': bodiesWithBraces,
};

/** Where the change takes the mistake away, or makes another one of it. */
const EXCEPT: Readonly<Record<string, readonly string[]>> = {
  'const-reassigned': ['let for const'],
  'loop-step-without-effect': ['for as while'],
  'loop-ends-at-semicolon': ['for as while'],
  'undeclared-name': ['renamed long', 'renamed short'],
  // Now it is one variable declared before the loop, which a while often shares on purpose.
  'var-in-loop-closure': ['for as while'],
};

export interface Tried {
  readonly pattern: string;
  readonly variant: string;
  readonly seen: boolean;
  readonly code: string;
}

/** Every wrong example in every variant, and whether its pattern is seen there still. */
export const triedVariants = (): readonly Tried[] =>
  CATALOGUE.flatMap(({ id, wrong }) =>
    Object.entries(VARIANTS).flatMap(([variant, change]) => {
      const code = EXCEPT[id]?.includes(variant) ? undefined : change(wrong);
      if (code === undefined) return [];
      return [
        { pattern: id, variant, code, seen: findingsIn(parseProgram(code)).some(({ pattern }) => pattern === id) },
      ];
    }),
  );
