import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CONCEPT_IDS } from './concepts.ts';
import { Learner, NO_ROW } from './documents/learner.ts';
import { ancestorsOf } from './graph.ts';
import { hasReached } from './reached.ts';

const met = (...ids: readonly string[]): Learner => ({
  ...Learner.empty,
  concepts: Object.fromEntries(ids.map((id) => [id, { ...NO_ROW, attempts: 1 }])),
});

it('a learner of whom nothing is recorded has reached everything', () => {
  expect(CONCEPT_IDS.filter((id) => !hasReached(Learner.empty, id))).toEqual([]);
});

it('what was met is reached with all that it rests on, and nothing else', () => {
  fc.assert(
    fc.property(fc.constantFrom(...CONCEPT_IDS), fc.constantFrom(...CONCEPT_IDS), (one, other) => {
      expect(hasReached(met(one), other)).toBe(one === other || ancestorsOf(one).includes(other));
    }),
  );
});

it('a placement counts as much as an attempt', () => {
  expect(hasReached({ ...Learner.empty, placed: { 'for-loops': 'placed' } }, 'variables')).toBe(true);
  expect(hasReached({ ...Learner.empty, placed: { 'for-loops': 'placed' } }, 'classes')).toBe(false);
});
