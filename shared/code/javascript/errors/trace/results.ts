import type { ConceptId } from '@learnflow/contracts/concepts';

/** What built-in methods give when they give nothing: [value, when, what to check]. */
interface Result {
  readonly gives: 'undefined' | 'null';
  /** `always`: whatever it is called on. */
  readonly when: string;
  readonly check: string;
  readonly concept: ConceptId;
}

const ALWAYS = 'always';

const result = (gives: Result['gives'], when: string, check: string, concept: ConceptId): Result => ({
  gives,
  when,
  check,
  concept,
});

const notFound = (what: string) =>
  result(
    'null',
    `when the page has no such ${what}`,
    `the spelling of the ${what}, and that the script runs after the page is there`,
    'null-undefined',
  );

const NO_MATCH = result(
  'undefined',
  'when nothing matches',
  'what you search for, whether the condition is right, and the case of no match',
  'array-analysis',
);

const RESULTS: Readonly<Record<string, Result>> = {
  find: NO_MATCH,
  findLast: NO_MATCH,
  forEach: result('undefined', ALWAYS, 'use map to make a new array', 'array-transformations'),
  pop: result('undefined', 'when the array is empty', 'the length before taking one out', 'array-mutation-methods'),
  shift: result('undefined', 'when the array is empty', 'the length before taking one out', 'array-mutation-methods'),
  at: result('undefined', 'when the index is outside', 'the index and the length', 'arrays'),
  get: result('undefined', 'when there is no such key', 'the key, or ask has first', 'sets-maps'),
  match: result(
    'null',
    'when the text does not match',
    'the pattern, and handle the case of no match',
    'regular-expressions',
  ),
  exec: result(
    'null',
    'when the text does not match',
    'the pattern, and handle the case of no match',
    'regular-expressions',
  ),
  getItem: result(
    'null',
    'when nothing is stored under that name',
    'the name, and store a value first',
    'null-undefined',
  ),
  querySelector: notFound('element'),
  getElementById: notFound('id'),
  closest: notFound('element'),
  clear: result('undefined', ALWAYS, 'use the object itself', 'sets-maps'),
  log: result('undefined', ALWAYS, 'console.log only prints; keep the value in a variable', 'return-values'),
  addEventListener: result('undefined', ALWAYS, 'keep the element itself in a variable', 'callbacks'),
};

/** What a method gives when it gives nothing; undefined for methods that always give something or are not known. */
export const resultOf = (method: string): Result | undefined =>
  Object.hasOwn(RESULTS, method) ? RESULTS[method] : undefined;

export const isAlways = ({ when }: Result): boolean => when === ALWAYS;
