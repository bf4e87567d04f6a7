import {
  ARRAY,
  BOOLEAN,
  ERROR,
  HOST,
  type Kind,
  NUMBER,
  OBJECT,
  PAIRS,
  PROMISE,
  type Shape,
  TEXT,
  TEXTS,
} from './shape.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);
const allOf = (shape: Shape, names: string): readonly (readonly [string, Shape])[] =>
  words(names).map((name) => [name, shape]);

/** Only texts have these, so that who is asked for one is a text. */
export const TEXT_METHODS: ReadonlySet<string> = new Set(
  words(`toUpperCase toLowerCase trim trimStart trimEnd padStart padEnd repeat replace replaceAll substring substr charAt
    charCodeAt codePointAt startsWith endsWith split match matchAll localeCompare normalize`),
);

/** Only arrays have these, in the language's own library. */
export const ARRAY_METHODS: ReadonlySet<string> = new Set(
  words(`push pop shift unshift splice sort reverse map filter reduce reduceRight some every find findIndex findLast
    findLastIndex flat flatMap join fill toSorted toReversed toSpliced copyWithin`),
);

/** They give what they are asked of, or a part of it, or more of the same. */
export const KEEPING: ReadonlySet<string> = new Set(
  words('slice concat filter sort reverse fill splice toSorted toReversed toSpliced with copyWithin'),
);

/** What a method gives, whoever is asked. */
export const BY_METHOD: ReadonlyMap<string, Shape> = new Map([
  ...allOf(
    TEXT,
    `toUpperCase toLowerCase trim trimStart trimEnd padStart padEnd repeat replace replaceAll substring substr charAt
      toFixed toString toISOString toLocaleString toLocaleDateString toLocaleTimeString toDateString join normalize
      toPrecision`,
  ),
  ...allOf(
    NUMBER,
    `indexOf lastIndexOf findIndex findLastIndex charCodeAt codePointAt getFullYear getMonth getDate getDay getHours
      getMinutes getSeconds getTime localeCompare search`,
  ),
  ...allOf(BOOLEAN, 'includes some every startsWith endsWith test has hasOwnProperty'),
  ...allOf(ARRAY, 'map flatMap flat filter toSorted toReversed toSpliced'),
  ...allOf(TEXTS, 'split'),
  ...allOf(PROMISE, 'then finally'),
]);

/** What a function of the language gives. */
export const BY_FUNCTION: ReadonlyMap<string, Shape> = new Map([
  ...allOf(TEXT, 'String Date encodeURIComponent decodeURIComponent prompt'),
  ...allOf(NUMBER, 'Number parseInt parseFloat'),
  ...allOf(BOOLEAN, 'Boolean isNaN isFinite confirm'),
  ...allOf(ARRAY, 'Array'),
  ...allOf(PROMISE, 'fetch'),
]);

/** What a function that belongs to one of the language's own objects gives; `*` stands for all others of it. */
export const BY_STATIC: ReadonlyMap<string, Shape> = new Map([
  ...allOf(NUMBER, 'Math.* Number.parseInt Number.parseFloat Date.now Date.parse Date.UTC performance.now'),
  ...allOf(BOOLEAN, 'Number.* Array.isArray Object.is Object.hasOwn Object.isFrozen'),
  ...allOf(TEXT, 'JSON.stringify String.*'),
  ...allOf(TEXTS, 'Object.keys'),
  ...allOf(ARRAY, 'Object.values Array.from Array.of'),
  ...allOf(PAIRS, 'Object.entries'),
  ...allOf(OBJECT, 'Object.fromEntries Object.create Object.groupBy'),
  ...allOf(PROMISE, 'Promise.*'),
  ...allOf(HOST, 'document.* window.*'),
]);

/** What `new` gives of the language's own classes. */
export const BY_CLASS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['Set', 'set'],
  ['WeakSet', 'set'],
  ['Map', 'map'],
  ['WeakMap', 'map'],
  ['Date', 'date'],
  ['RegExp', 'regexp'],
  ['Promise', 'promise'],
  ['Array', 'array'],
  ['Object', 'object'],
  ['String', 'string'],
  ['Number', 'number'],
  ...words('Error TypeError RangeError SyntaxError ReferenceError EvalError URIError AggregateError').map(
    (name) => [name, ERROR.kind] as const,
  ),
]);
