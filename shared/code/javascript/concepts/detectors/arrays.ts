import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { asks, languageCall, staticName } from '../asked.ts';
import { always, type Detectors, type Known } from '../detector.ts';
import { ARRAY_METHODS } from '../shapes/library.ts';
import { isArrayLoop, isIndexInLoop } from './array-loops.ts';

export const arrays = {
  arrays: {
    shows:
      'writes an array, makes one with `Array`, or uses one: an index, a method that only arrays have, a loop over it',
    but: 'the brackets that take an array apart, the characters of a text, `object[key]`, sets and maps',
    on: {
      ArrayExpression: always,
      NewExpression: (node, known) => languageCall(node, known) === 'Array',
      CallExpression: (node, known) =>
        languageCall(node, known) === 'Array' ||
        /^Array\./.test(staticName(node.callee, known)) ||
        asks(node, ARRAY_METHODS, known, 'array'),
      MemberExpression: (node, known) => isIndexed(node, known) || isIndexInLoop(node, known),
      ForOfStatement: isArrayLoop,
    },
  },
  'array-loops': {
    shows: 'visits the elements of an array one by one: `for … of`, `forEach`, or a loop that counts an index into it',
    but: 'a loop that only counts; the characters of a text; the keys of an object; sets and maps; `map` and `filter`',
    on: {
      ForOfStatement: isArrayLoop,
      ForInStatement: ({ right }, { shapes }) => shapes.is(right, 'array'),
      CallExpression: (node, known) => asks(node, FOR_EACH, known, 'array'),
      MemberExpression: isIndexInLoop,
    },
  },
  'array-mutation-methods': {
    shows:
      'changes an array with one of its methods: `push`, `pop`, `shift`, `unshift`, `splice`, `sort`, `reverse`, `fill`',
    but: "`slice`, `concat`, `toSorted`, spreading; methods of that name of the program's own classes and objects",
    on: { CallExpression: (node, known) => asks(node, CHANGING, known, 'array') },
  },
  'array-transformations': {
    shows:
      'makes something new from the elements of an array: `map`, `filter`, `reduce`, `flatMap`, `flat`, `toSorted`, `Array.from` with a function',
    but: '`forEach` that pushes, `slice` and `concat`, `new Map`',
    on: {
      CallExpression: (node, known) =>
        asks(node, TRANSFORMING, known, 'array') ||
        (staticName(node.callee, known) === 'Array.from' && node.arguments.length > 1),
    },
  },
  'array-analysis': {
    shows: 'asks an array about its elements: `find`, `findIndex`, `some`, `every`, `includes`, `indexOf`',
    but: '`includes` and `indexOf` of a text, `has` of a set, `filter`, a loop that searches by hand',
    on: {
      CallExpression: (node, known) =>
        asks(node, ASKING, known, 'array') || (asks(node, SEARCHING, known, 'array') && !isAskedOfText(node, known)),
    },
  },
} as const satisfies Detectors;

const names = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const FOR_EACH = names('forEach');
const CHANGING = names('push pop shift unshift splice sort reverse fill copyWithin');
const TRANSFORMING = names('map filter reduce reduceRight flatMap flat toSorted toReversed toSpliced');
const ASKING = names('find findIndex findLast findLastIndex some every');
/** Texts have these, too. */
const SEARCHING = names('includes indexOf lastIndexOf');

/** Who is searched for a single sign that is no letter is taken for a text. */
const isAskedOfText = ({ callee, arguments: [sought] }: TSESTree.CallExpression, { shapes }: Known): boolean =>
  callee.type === 'MemberExpression' &&
  shapes.of(callee.object) === undefined &&
  sought?.type === 'Literal' &&
  typeof sought.value === 'string' &&
  /^[^\p{L}\p{N}]*$/u.test(sought.value);

/** `list[0]`, `list[i]`: by a number, where nothing says that it is no list. */
const isIndexed = ({ computed, object, property }: TSESTree.MemberExpression, { shapes }: Known): boolean =>
  computed && shapes.is(property, 'number') && (shapes.of(object)?.kind ?? 'array') === 'array';
