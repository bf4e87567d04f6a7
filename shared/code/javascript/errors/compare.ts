import type { ConceptId } from '@learnflow/contracts/concepts';
import type { FailedTest } from './test-output.ts';

/** What the difference of two printed values suggests. */
export interface Hunch {
  readonly why: string;
  readonly check: string;
  readonly concept: ConceptId;
}

const hunch = (why: string, check: string, concept: ConceptId): Hunch => ({ why, check, concept });

const bareText = (value: string): string => value.replace(/^(['"`])(.*)\1$/, '$2');

const isText = (value: string): boolean => /^(['"`]).*\1$/.test(value);

/** How a value that was expected and one that came differ, as a beginner would be told; first match first. */
const HUNCHES: readonly (readonly [when: (expected: string, received: string) => boolean, hunch: Hunch])[] = [
  [
    (expected, received) => received === 'undefined' && expected !== 'undefined',
    hunch('nothing came back', 'whether every way through the function ends in return', 'return-values'),
  ],
  [
    (_, received) => /^Promise\b|^\[object Promise\]|^Promise ?\{/.test(received),
    hunch('a promise came back, not its value', 'a missing await, in the code or in the test', 'async-await'),
  ],
  [
    (_, received) => /^(?:\[Function|function|\[class)/i.test(received),
    hunch('a function came back, not its result', 'a missing ( ) after its name', 'functions-call-define'),
  ],
  [
    (_, received) => received === 'NaN' || received === '-NaN',
    hunch('a calculation used something that is no number', 'undefined or text among the numbers', 'numbers'),
  ],
  [
    (expected, received) => isText(received) !== isText(expected) && bareText(expected) === bareText(received),
    hunch(
      'same digits, but one is text and one a number',
      'Number(…) or String(…) where the value is made',
      'type-conversion',
    ),
  ],
  [
    (expected, received) => expected !== received && expected.toLowerCase() === received.toLowerCase(),
    hunch('only capital and small letters differ', 'toLowerCase, or the letters of the text', 'strings'),
  ],
  [
    (expected, received) => isText(expected) && expected.replace(/\s|\\n/g, '') === received.replace(/\s|\\n/g, ''),
    hunch('only spaces or line ends differ', 'spaces at the ends and between words; trim', 'strings'),
  ],
  [
    (expected, received) => isNumber(expected) && isNumber(received) && nearlySame(Number(expected), Number(received)),
    hunch('decimal numbers are not stored exactly', 'compare with toBeCloseTo, or round', 'numbers'),
  ],
  [
    (expected, received) =>
      isNumber(expected) && isNumber(received) && Math.abs(Number(expected) - Number(received)) === 1,
    hunch('it is one off', 'where the loop starts and ends: < or <=, 0 or 1', 'for-loops'),
  ],
  [
    (expected, received) => expected === received,
    hunch(
      'both look the same, so they are two different objects',
      'toEqual compares what is in them',
      'references-mutability',
    ),
  ],
  [
    (expected, received) => sorted(expected) === sorted(received) && /[[,]/.test(expected),
    hunch('the same elements in another order', 'the order in which they are added, or the sort', 'arrays'),
  ],
];

export function hunchOf({ expected, received }: FailedTest): Hunch | undefined {
  if (expected === null || received === null) return undefined;
  return HUNCHES.find(([when]) => when(expected, received))?.[1];
}

const isNumber = (value: string): boolean => /^-?\d{1,15}(?:\.\d{1,20})?$/.test(value);

const nearlySame = (a: number, b: number): boolean => a !== b && Math.abs(a - b) < 1e-9;

const sorted = (value: string): string =>
  value
    .replace(/[[\](){}\s]/g, '')
    .split(',')
    .sort()
    .join(',');
