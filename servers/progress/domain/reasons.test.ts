import { consistencyOf } from '@learnflow/contracts/consistency';
import { describe, expect, it } from 'vitest';
import type { Fact, Graded } from './fact.ts';
import { stateOf } from './memory.ts';
import { REASONS, reasonsFor } from './reasons.ts';
import { remembering } from './remember.ts';
import { graded } from './samples.ts';

const day = (n: number): string => `2026-03-${String(n).padStart(2, '0')}T17:00:00.000Z`;
const exercise = (n: number, what: Partial<Graded> = {}) => graded(`e${n}`, day(n), { exercise: `e${n}`, ...what });
const quiz = (n: number, score: number) => graded(`q${n}`, day(n), { counts: 'quiz', exercise: null, score });
const review = (n: number, score: number): Fact => ({
  kind: 'quality',
  id: `r${n}`,
  at: day(n),
  concepts: ['for-loops'],
  score,
  digest: `told:${n}`,
  accepted: true,
});

const why = (facts: readonly Fact[], now = facts.at(-1)?.at ?? day(1)) => {
  const memory = remembering(facts);
  return reasonsFor(stateOf(memory, 'for-loops'), consistencyOf(memory.learner, now));
};

describe('mastery moved because', () => {
  it.each<[string, readonly Fact[], string]>([
    ['there was no evidence of the kind before', [exercise(1), quiz(2, 1)], 'new_evidence'],
    ['the last quiz was better', [quiz(1, 0.5), quiz(2, 1)], 'recent_higher'],
    ['the last quiz was worse', [quiz(1, 0.9), quiz(2, 0.2)], 'recent_lower'],
    ['the last exercise of the usual kind went well', [exercise(1, { score: 0.5 }), exercise(2)], 'recent_higher'],
    ['it went badly', [exercise(1), exercise(2, { score: 0.5 })], 'recent_lower'],
    ['an easier item went well', [exercise(1, { score: 0.5 }), exercise(2, { level: 'easy' })], 'easier_items'],
    ['a harder item went badly', [exercise(1), exercise(2, { level: 'hard', score: 0.5 })], 'harder_items'],
    ['better code was seen', [exercise(1), review(2, 0.5), review(3, 0.9)], 'quality_higher'],
    ['weaker code was seen', [exercise(1), review(2, 0.9), review(3, 0.5)], 'quality_lower'],
  ])('%s', (_, facts, reason) => {
    expect(why(facts)[0]).toBe(reason);
  });

  it('time went by without activity', () => {
    expect(why([quiz(1, 0.2), quiz(2, 0.3)], day(20))).toEqual(['recent_higher', 'decayed']);
  });

  it('a cap holds it', () => {
    expect(why([exercise(1)])).toEqual(['new_evidence', 'capped']);
  });

  it('a cap rose with the number of attempts, though no part moved', () => {
    expect(why([quiz(1, 1), quiz(2, 1)])).toEqual(['cap_raised', 'capped']);
  });
});

it('without evidence there is no reason, and each reason has its phrase', () => {
  expect(why([], day(1))).toEqual([]);
  for (const phrase of Object.values(REASONS)) expect(phrase.split(' ').length).toBeLessThanOrEqual(7);
});
