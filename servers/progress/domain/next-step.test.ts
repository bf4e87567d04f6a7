import { CONCEPT_IDS } from '@learnflow/contracts/concepts';
import { type ConceptRow, Learner, NO_ROW } from '@learnflow/contracts/documents/learner';
import { ancestorsOf, prerequisitesOf } from '@learnflow/contracts/graph';
import { knownConcepts } from '@learnflow/contracts/known';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextStep } from './next-step.ts';

const NOW = '2026-03-14T10:00:00.000Z';
const row = (what: Partial<ConceptRow>): ConceptRow => ({
  ...NO_ROW,
  completion: 0.8,
  quiz: 0.8,
  attempts: 3,
  ...what,
});
const learner = (concepts: Learner['concepts'], more: Partial<Learner> = {}): Learner => ({
  ...Learner.empty,
  ...more,
  concepts,
});

describe('the next step', () => {
  it('is a placement where nothing is recorded: three core concepts to probe', () => {
    const { step, concepts, item } = nextStep(Learner.empty, NOW);
    expect([step, concepts.length, item]).toEqual(['placement', 3, null]);
    const [low = '', , high = ''] = concepts;
    expect(new Set(concepts).size).toBe(3);
    expect(depth(high)).toBeGreaterThan(depth(low));
  });

  it('is a due review before anything else, the longest overdue first', () => {
    const given = learner({
      variables: row({ due: '2026-03-13' }),
      strings: row({ due: '2026-03-10' }),
      arrays: row({ stuckAt: NOW }),
    });
    expect(nextStep(given, NOW)).toMatchObject({ step: 'review', concepts: ['strings'], due: '2026-03-10' });
  });

  it('is due by the day where the student lives', () => {
    const given = (timeZone: string) => learner({ variables: row({ due: '2026-03-15' }) }, { timeZone });
    const evening = '2026-03-14T20:00:00.000Z';
    expect(nextStep(given('Asia/Tokyo'), evening).step).toBe('review');
    expect(nextStep(given('UTC'), evening).step).toBe('learn');
  });

  it('is the concept of the latest unanswered struggle when nothing is due, and an easier item of it', () => {
    const given = learner({
      arrays: row({ stuckAt: '2026-03-12T10:00:00.000Z' }),
      objects: row({ stuckAt: '2026-03-13T10:00:00.000Z' }),
    });
    expect(nextStep(given, NOW)).toMatchObject({ step: 'unstick', concepts: ['objects'], item: { level: 'easy' } });
  });

  it('is no struggle of long ago', () => {
    expect(nextStep(learner({ arrays: row({ stuckAt: '2026-02-12T10:00:00.000Z' }) }), NOW).step).toBe('learn');
  });

  it('is otherwise not yet known, with all its prerequisites known', () => {
    const known = fc
      .subarray([...CONCEPT_IDS])
      .map((ids) => [...new Set(ids.flatMap((id) => [...ancestorsOf(id), id]))]);
    fc.assert(
      fc.property(known, (ids) => {
        const placed = Object.fromEntries(ids.map((id) => [id, 'placed' as const]));
        const given = learner({ variables: row({}) }, { placed });
        const { step, concepts } = nextStep(given, NOW);
        const [next] = CONCEPT_IDS.filter((id) => id === concepts[0]);
        const all = knownConcepts(given, NOW);
        if (!next) {
          expect(step).toBe('done');
          expect(all.size).toBe(CONCEPT_IDS.length);
          return;
        }
        expect(all.has(next)).toBe(false);
        for (const below of prerequisitesOf(next)) expect(all.has(below)).toBe(true);
      }),
    );
  });

  it('names the next review when everything is known and nothing is due', () => {
    const placed = Object.fromEntries(CONCEPT_IDS.map((id) => [id, 'placed' as const]));
    const given = learner({ variables: row({ due: '2026-04-01' }) }, { placed });
    expect(nextStep(given, NOW)).toMatchObject({ step: 'done', concepts: [], due: '2026-04-01' });
  });
});

describe('the level of the item', () => {
  const able = (theta: number, outcomes: boolean[] = []) =>
    nextStep(learner({ variables: row({}) }, { ability: { theta, count: 20 }, outcomes }), NOW).item?.level;

  it('rises with ability', () => {
    expect([able(-1), able(1), able(3)]).toEqual(['easy', 'medium', 'hard']);
  });

  it('is lower after a run of failures than after a run of successes', () => {
    const ten = (success: boolean) => Array.from({ length: 10 }, () => success);
    expect([able(0.6, ten(false)), able(0.6, ten(true))]).toEqual(['easy', 'medium']);
  });
});

const depth = (concept: string): number => ancestorsOf(CONCEPT_IDS.find((id) => id === concept) ?? 'variables').length;
