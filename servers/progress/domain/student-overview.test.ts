import { Learner } from '@learnflow/contracts/documents/learner';
import { describe, expect, it } from 'vitest';
import { ada, NOW } from './samples.ts';
import { overviewOf, sayBands } from './student-overview.ts';

describe('a student over all concepts', () => {
  it('is unknown without evidence', () => {
    expect(overviewOf(Learner.empty, NOW)).toBeUndefined();
  });

  it('counts every concept with evidence in one band', () => {
    const overview = overviewOf(ada().learner, NOW);
    const total = Object.values(overview?.bands ?? {}).reduce((sum, n) => sum + n, 0);
    expect(total).toBe(overview?.concepts);
    expect(total).toBe(Object.keys(ada().learner.concepts).length);
  });

  it('never names a concept both strongest and weakest', () => {
    const { strongest = [], weakest = [] } = overviewOf(ada().learner, NOW) ?? {};
    const names = [...strongest, ...weakest].map(({ concept }) => concept);
    expect(new Set(names).size).toBe(names.length);
    expect(strongest[0]?.mastery).toBeGreaterThan(weakest[0]?.mastery ?? 1);
  });
});

it('bands are said best first, and empty ones not at all', () => {
  expect(sayBands({ Beginner: 2, Learning: 0, Proficient: 1, Mastered: 3 })).toBe(
    '3 Mastered, 1 Proficient, 2 Beginner',
  );
});
