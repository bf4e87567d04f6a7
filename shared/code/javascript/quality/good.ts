import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Dimension, QualityFact, QualityReport } from '../../quality.ts';
import { isMethodCall, some, within } from '../patterns/ast.ts';
import type { Look } from '../patterns/look.ts';
import type { Measured } from './measures/measure.ts';

type Good = QualityReport['good'];

interface Sight {
  readonly look: Look;
  readonly facts: readonly QualityFact[];
  readonly measured: readonly Measured[];
}

/** A thing to praise: undefined where it is not so, or where there is too little of it to be worth a word. */
interface Praise {
  readonly dimension: Dimension;
  readonly say: (sight: Sight) => string | undefined;
}

/** What is good and true of a program, the most telling first; there is always something. */
export const goodIn = (sight: Sight): Good =>
  PRAISES.flatMap(({ dimension, say }) => {
    const said = say(sight);
    return said === undefined ? [] : [{ dimension, say: said }];
  });

const FUNCTIONS_TO_PRAISE = 2;
const NAMES_TO_PRAISE = 4;
const SHORT = 10;
const FLAT = 2;
const LONG_NAME = 4;
const MOST = 0.7;

const PRAISES: readonly Praise[] = [
  {
    dimension: 'complexity',
    say: ({ measured }) => {
      const functions = measured.filter(({ unit, statements }) => unit.name !== null && statements > 0);
      const most = Math.max(...functions.map(({ statements }) => statements));
      return functions.length >= FUNCTIONS_TO_PRAISE && most <= SHORT
        ? `${functions.length} short functions`
        : undefined;
    },
  },
  {
    dimension: 'idiom',
    say: ({ look: { tree }, facts }) => {
      const call = [...within(tree)].find(
        (node) => isMethodCall(node, TRANSFORMS) && !facts.some(({ line }) => isOn(line, node)),
      );
      return call && `${methodName(call)} in place of a loop`;
    },
  },
  {
    dimension: 'readability',
    say: ({ look, facts }) => {
      if (facts.some(({ rule }) => /-name/.test(rule))) return undefined;
      const all = namesIn(look);
      const names = all.filter((name) => name.length >= LONG_NAME);
      return names.length >= NAMES_TO_PRAISE && names.length > all.length * MOST
        ? `telling names, like ${longest(names)}`
        : undefined;
    },
  },
  {
    dimension: 'complexity',
    say: ({ measured }) => {
      const named = measured.find(({ unit, statements }) => unit.name !== null && statements > 0);
      const flat = measured.every(({ nesting }) => nesting <= FLAT);
      return named && flat ? `never more than ${FLAT} blocks deep` : undefined;
    },
  },
  {
    dimension: 'idiom',
    say: ({ look, facts }) => {
      const told = facts.some(({ rule }) => rule === 'var-used' || rule === 'let-never-changed');
      return !told && has(look, (node) => node.type === 'VariableDeclaration' && node.kind === 'const')
        ? 'const for what never changes'
        : undefined;
    },
  },
  {
    dimension: 'idiom',
    say: ({ look }) => (has(look, ({ type }) => type === 'ForOfStatement') ? 'for…of to walk the elements' : undefined),
  },
  {
    dimension: 'duplication',
    say: ({ facts, measured }) =>
      facts.some(({ dimension }) => dimension === 'duplication') || total(measured) < SHORT
        ? undefined
        : 'nothing is written twice',
  },
  {
    dimension: 'error_prone',
    // A loose comparison may well be a mistake that nobody recognized.
    say: ({ facts }) =>
      facts.some(({ dimension, rule }) => dimension === 'error_prone' || rule === 'loose-equality')
        ? undefined
        : 'no known mistake in it',
  },
  {
    dimension: 'complexity',
    say: ({ look }) => (has(look, ({ type }) => FUNCTION.test(type)) ? 'the work is put into a function' : undefined),
  },
  { dimension: 'style', say: () => 'it can be run and tested' },
];

const TRANSFORMS: ReadonlySet<string> = new Set(['map', 'filter', 'reduce', 'flatMap', 'find', 'some', 'every']);
const FUNCTION = /^(?:Function|ArrowFunction)/;

const has = ({ tree }: Look, is: (node: TSESTree.Node) => boolean): boolean => some(within(tree), is);

const isOn = (line: number, { loc: { start, end } }: TSESTree.Node): boolean => start.line <= line && line <= end.line;

const methodName = (call: TSESTree.Node): string =>
  call.type === 'CallExpression' &&
  call.callee.type === 'MemberExpression' &&
  call.callee.property.type === 'Identifier'
    ? call.callee.property.name
    : '';

const namesIn = ({ scopes }: Look): readonly string[] =>
  scopes.scopes.flatMap(({ variables }) => variables.flatMap(({ defs, name }) => (defs.length > 0 ? [name] : [])));

const SHOWN_NAME = 24;
const longest = (names: readonly string[]): string =>
  names
    .filter(({ length }) => length <= SHOWN_NAME)
    .reduce((one, other) => (other.length > one.length ? other : one), '');

const total = (measured: readonly Measured[]): number => measured.reduce((sum, { statements }) => sum + statements, 0);
