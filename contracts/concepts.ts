interface Entry {
  /** In plain words, as a tutor would say it. */
  readonly title: string;
  /** The concepts a learner meets right before this one; what those rest on is not repeated. */
  readonly prerequisites: readonly string[];
  /** One of the twenty served first and best. */
  readonly core: boolean;
}

/**
 * What can be learnt: JavaScript, and TypeScript on top of it. An id is written into events and documents, so it is
 * never given another meaning.
 */
export const CONCEPTS = {
  'values-types': { title: 'Values and their types', prerequisites: [], core: false },
  variables: { title: 'Variables: let and const', prerequisites: ['values-types'], core: true },
  'operators-arithmetic': { title: 'Arithmetic operators', prerequisites: ['variables'], core: false },
  numbers: { title: 'Numbers', prerequisites: ['operators-arithmetic'], core: true },
  strings: { title: 'Strings', prerequisites: ['variables'], core: true },
  booleans: { title: 'Booleans', prerequisites: ['variables'], core: false },
  'template-strings': { title: 'Template strings', prerequisites: ['strings'], core: false },
  'increment-decrement': { title: 'Increment and decrement', prerequisites: ['numbers'], core: false },
  'type-conversion': {
    title: 'Converting between types',
    prerequisites: ['numbers', 'strings', 'booleans'],
    core: false,
  },
  'comparison-equality': {
    title: 'Comparison and equality',
    prerequisites: ['numbers', 'strings', 'booleans'],
    core: true,
  },
  'logical-operators': { title: 'Logical operators', prerequisites: ['comparison-equality'], core: true },
  'conditionals-if': { title: 'Decisions with if and else', prerequisites: ['logical-operators'], core: true },
  'conditionals-ternary': { title: 'The conditional operator', prerequisites: ['conditionals-if'], core: false },
  'conditionals-switch': { title: 'Decisions with switch', prerequisites: ['conditionals-if'], core: false },
  'functions-call-define': { title: 'Defining and calling functions', prerequisites: ['variables'], core: true },
  'parameters-defaults': {
    title: 'Parameters and default values',
    prerequisites: ['functions-call-define'],
    core: true,
  },
  'return-values': { title: 'Return values', prerequisites: ['functions-call-define'], core: true },
  scope: { title: 'Scope of a name', prerequisites: ['functions-call-define', 'conditionals-if'], core: true },
  'hoisting-tdz': { title: 'Hoisting and use before declaration', prerequisites: ['scope'], core: false },
  'while-loops': { title: 'while loops', prerequisites: ['conditionals-if', 'increment-decrement'], core: true },
  'for-loops': { title: 'for loops', prerequisites: ['while-loops'], core: true },
  arrays: { title: 'Arrays', prerequisites: ['numbers', 'functions-call-define'], core: true },
  'array-loops': { title: 'Looping over arrays', prerequisites: ['arrays', 'for-loops'], core: true },
  'array-mutation-methods': { title: 'Methods that change an array', prerequisites: ['arrays'], core: false },
  objects: { title: 'Objects', prerequisites: ['strings', 'functions-call-define'], core: true },
  'references-mutability': {
    title: 'References and shared, changeable values',
    prerequisites: ['arrays', 'objects'],
    core: true,
  },
  'null-undefined': { title: 'null and undefined', prerequisites: ['objects', 'return-values'], core: true },
  'optional-chaining-nullish': {
    title: 'Optional chaining and the ?? operator',
    prerequisites: ['null-undefined'],
    core: false,
  },
  'array-destructuring': { title: 'Taking arrays apart', prerequisites: ['arrays'], core: false },
  'object-destructuring': { title: 'Taking objects apart', prerequisites: ['objects'], core: false },
  'rest-spread': {
    title: 'Rest and spread',
    prerequisites: ['array-destructuring', 'object-destructuring', 'parameters-defaults'],
    core: false,
  },
  callbacks: {
    title: 'Functions as values: callbacks',
    prerequisites: ['parameters-defaults', 'return-values'],
    core: true,
  },
  'arrow-functions': { title: 'Arrow functions', prerequisites: ['callbacks'], core: false },
  'array-transformations': {
    title: 'Working over arrays: map, filter, reduce',
    prerequisites: ['arrow-functions', 'array-loops'],
    core: true,
  },
  'array-analysis': {
    title: 'Asking arrays: find, some, every, includes',
    prerequisites: ['arrow-functions', 'array-loops'],
    core: false,
  },
  closures: { title: 'Closures', prerequisites: ['scope', 'callbacks'], core: true },
  recursion: { title: 'Recursion', prerequisites: ['return-values', 'conditionals-if'], core: false },
  'errors-exceptions': {
    title: 'Throwing and catching errors',
    prerequisites: ['functions-call-define', 'conditionals-if'],
    core: false,
  },
  'debugging-stack-traces': {
    title: 'Debugging and reading stack traces',
    prerequisites: ['errors-exceptions'],
    core: false,
  },
  classes: { title: 'Classes', prerequisites: ['objects'], core: false },
  'this-binding': { title: 'What this refers to', prerequisites: ['classes', 'callbacks'], core: false },
  inheritance: { title: 'Inheritance', prerequisites: ['classes'], core: false },
  'sets-maps': { title: 'Sets and maps', prerequisites: ['arrays', 'objects'], core: false },
  'regular-expressions': { title: 'Regular expressions', prerequisites: ['strings', 'callbacks'], core: false },
  dates: { title: 'Dates and times', prerequisites: ['classes', 'references-mutability'], core: false },
  json: { title: 'JSON', prerequisites: ['objects'], core: false },
  modules: { title: 'Modules: import and export', prerequisites: ['functions-call-define'], core: false },
  promises: { title: 'Promises', prerequisites: ['callbacks', 'errors-exceptions'], core: false },
  'async-await': { title: 'async and await', prerequisites: ['promises'], core: false },
  'event-loop-timers': { title: 'Timers and the event loop', prerequisites: ['callbacks'], core: false },
  'ts-annotations': { title: 'Type annotations', prerequisites: ['parameters-defaults'], core: false },
  'ts-interfaces-aliases': {
    title: 'Interfaces and type aliases',
    prerequisites: ['ts-annotations', 'objects'],
    core: false,
  },
  'ts-unions-narrowing': {
    title: 'Union types and narrowing',
    prerequisites: ['ts-annotations', 'null-undefined', 'conditionals-if'],
    core: false,
  },
  'ts-strict-null': { title: 'Strict null checks', prerequisites: ['ts-unions-narrowing'], core: false },
  'ts-generics': { title: 'Generics', prerequisites: ['ts-interfaces-aliases', 'callbacks'], core: false },
} as const satisfies Record<string, Entry>;

export type ConceptId = keyof typeof CONCEPTS;

export const isConceptId = (id: string): id is ConceptId => Object.hasOwn(CONCEPTS, id);

/** In the order of the table, which is itself an order of teaching: nothing stands before what it rests on. */
export const CONCEPT_IDS: readonly ConceptId[] = Object.keys(CONCEPTS).filter(isConceptId);
