import { describe, expect, it } from 'vitest';
import { type ConceptRow, Learner, NO_ROW } from './documents/learner.ts';
import { isKnown, knownConcepts } from './known.ts';

const with60: ConceptRow = { ...NO_ROW, completion: 0.6, quiz: 0.6, attempts: 2 };
const learner = (row: ConceptRow | undefined, placed: Learner['placed'] = {}): Learner => ({
  ...Learner.empty,
  concepts: row ? { arrays: row } : {},
  placed,
});

describe('a concept is known', () => {
  it.each([
    ['with 60 % on two attempts', learner(with60), true],
    ['not below 60 %', learner({ ...with60, quiz: 0.59 }), false],
    ['not on one attempt', learner({ ...with60, attempts: 1 }), false],
    ['when placed out, whatever came later', learner({ ...with60, completion: 0 }, { arrays: 'placed' }), true],
    ['when credited by what builds on it', learner(undefined, { arrays: 'provisional' }), true],
    [
      'when credited, while its one attempt does not contradict',
      learner({ ...with60, completion: 0.8, attempts: 1 }, { arrays: 'provisional' }),
      true,
    ],
    [
      'not when credited and its one attempt failed',
      learner({ ...with60, completion: 0, attempts: 1 }, { arrays: 'provisional' }),
      false,
    ],
    [
      'not when credited and its own attempts say otherwise',
      learner({ ...with60, completion: 0 }, { arrays: 'provisional' }),
      false,
    ],
    ['not without anything', learner(undefined), false],
  ])('%s', (_, given, known) => {
    expect(isKnown(given, 'arrays', null)).toBe(known);
    expect(knownConcepts(given, '2026-03-14T10:00:00.000Z').has('arrays')).toBe(known);
  });
});
