import type { Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { functionAround, isFunction, within } from '../../patterns/ast.ts';
import type { Look } from '../../patterns/look.ts';
import type { Spot } from '../../patterns/pattern.ts';
import { statementsIn } from '../measures/statements.ts';
import { matter, type QualityRule } from './rule.ts';

/** Names that stand for whatever comes along. */
const PLACEHOLDER =
  /^(?:foo|bar|baz|qux|asdf|qwerty|blah|bla|abc|xyz|stuff|thing|things|something|whatever|myvar|myvariable|myfunction|myfunc|mything|dostuff|doit|dothing|dosomething|tmp|temp|dummy)\d*$/i;

/** Letters that mean the same to everybody: indexes, counts, coordinates, two things to compare, a caught error. */
const SPOKEN_LETTERS: ReadonlySet<string> = new Set('ijknmxyzabersvt_$'.split(''));

/** A function of no more statements shows all that a letter stands for at one glance. */
const GLANCE = 4;

export const NAMES: readonly QualityRule[] = [
  matter({
    id: 'placeholder-name',
    dimension: 'readability',
    concept: 'variables',
    what: '{name} says nothing',
    mend: 'name what it holds',
    find: { by: 'tree', on: { Program: (_, look) => declared(look).filter(isPlaceholder).flatMap(spotOf) } },
    wrong: 'export function foo(list) { return list.length; }',
    right: 'export function lengthOf(list) { return list.length; }',
  }),
  matter({
    id: 'numbered-names',
    dimension: 'readability',
    concept: 'variables',
    what: '{name} has a number for a name',
    mend: 'use words, or a list',
    find: { by: 'tree', on: { Program: (_, look) => numbered(look).flatMap(spotOf) } },
    wrong: 'export function f(list1, list2) { return list1.length + list2.length; }',
    right: 'export function f(ours, theirs) { return ours.length + theirs.length; }',
  }),
  matter({
    id: 'letter-for-name',
    dimension: 'readability',
    concept: 'variables',
    what: '{name} is only a letter',
    mend: 'use a word',
    find: { by: 'tree', on: { Program: (_, look) => bareLetters(look).flatMap(spotOf) } },
    wrong:
      'export function total(q) { let sum = 0; for (const one of q) { sum += one; } if (sum > 2) { sum = 2; } return sum; }',
    right:
      'export function total(all) { let sum = 0; for (const one of all) { sum += one; } if (sum > 2) { sum = 2; } return sum; }',
  }),
  matter({
    id: 'letters-for-names',
    dimension: 'readability',
    concept: 'variables',
    what: '{count} names are only letters',
    mend: 'use words',
    find: { by: 'tree', on: { Program: (_, look) => [...letterFunctions(look)].map(lettersSpot) } },
    wrong: 'export function over(a, b) { const c = []; for (const d of a) { if (d > b) { c.push(d); } } return c; }',
    right:
      'export function over(all, least) { const c = []; for (const one of all) { if (one > least) { c.push(one); } } return c; }',
  }),
];

const declared = ({ scopes }: Look): readonly Variable[] =>
  scopes.scopes.flatMap(({ variables }) => variables.filter(({ defs }) => defs.some(isOwn)));

/** Not what another module calls it, nor a type. */
const isOwn = ({ type }: Variable['defs'][number]): boolean =>
  type !== 'ImportBinding' && type !== 'Type' && type !== 'TSEnumName' && type !== 'TSModuleName';

const isPlaceholder = ({ name }: Variable): boolean => PLACEHOLDER.test(name);

const spotOf = ({ identifiers: [at], name }: Variable): readonly Spot[] => (at ? [{ at, facts: { name } }] : []);

/** Of two names or more that only a number tells apart, the first. */
function numbered(look: Look): readonly Variable[] {
  const stems = Map.groupBy(
    declared(look).filter(({ name }) => /[a-z]{2}\d+$/i.test(name)),
    (variable) => `${variable.scope.variableScope.block.range[0]} ${variable.name.replace(/\d+$/, '')}`,
  );
  return [...stems.values()].flatMap((some) => {
    const [first] = some;
    return first && new Set(some.map(({ name }) => name)).size > 1 ? [first] : [];
  });
}

/** Letters that no convention explains, where they are not so many that the function itself is named. */
function bareLetters(look: Look): readonly Variable[] {
  const told = new Set(letterFunctions(look).keys());
  return declared(look).filter(
    (variable) =>
      variable.name.length === 1 &&
      !SPOKEN_LETTERS.has(variable.name) &&
      isFarReaching(variable) &&
      !told.has(variable.scope.variableScope.block),
  );
}

/** Read in a function that does not fit into one glance, or by the whole program. */
function isFarReaching({ scope }: Variable): boolean {
  const around = scope.block;
  const func = isFunction(around) ? around : functionAround(around);
  return !func || statementsIn(within(func)) > GLANCE;
}

/** So many letters at once are no convention any more, whichever they are. */
const MANY_LETTERS = 4;

/** Functions, or the whole program, by the letters that they name things by. */
function letterFunctions(look: Look): ReadonlyMap<TSESTree.Node, readonly Variable[]> {
  const letters = declared(look).filter(
    (variable) => /^[a-z]$/i.test(variable.name) && isFarReaching(variable) && !isCounter(variable),
  );
  const functions = Map.groupBy(letters, ({ scope }) => scope.variableScope.block);
  return new Map([...functions].filter(([, some]) => some.length >= MANY_LETTERS));
}

const lettersSpot = ([at, some]: readonly [TSESTree.Node, readonly Variable[]]): Spot => ({
  at: isFunction(at) ? at : (some[0]?.identifiers[0] ?? at),
  facts: { count: String(some.length) },
});

const isCounter = ({ defs: [definition] }: Variable): boolean =>
  definition?.node.parent?.parent?.type === 'ForStatement';
