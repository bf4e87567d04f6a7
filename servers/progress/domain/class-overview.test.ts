import { type ConceptRow, Learner, NO_ROW } from '@learnflow/contracts/documents/learner';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classOverview } from './class-overview.ts';

const NOW = '2026-03-14T10:00:00.000Z';
const TODAY = '2026-03-14';
const row = (share: number, attempts = 5): ConceptRow => ({ ...NO_ROW, completion: share, quiz: share, attempts });
const learner = (share: number, what: Partial<Learner> = {}): Learner => ({
  ...Learner.empty,
  concepts: { arrays: row(share) },
  ...what,
});
const stuck = (severity: 'low' | 'medium' | 'high', at = NOW): Partial<Learner> => ({
  signal: { rule: 'S5', at, concept: 'arrays', severity },
});

describe('who is at risk', () => {
  it.each([
    ['stuck', learner(0.9, stuck('high')), 'struggling'],
    ['stuck a little', learner(0.9, stuck('low')), undefined],
    ['stuck long ago', learner(0.9, stuck('high', '2026-03-01T10:00:00.000Z')), undefined],
    ['away for more than a week', learner(0.9, { activeDays: ['2026-03-06'] }), 'inactive'],
    ['away for a week', learner(0.9, { activeDays: ['2026-03-07'] }), undefined],
    ['low on enough attempts', learner(0.2), 'low'],
    ['low on few attempts', learner(0.2, { concepts: { arrays: row(0.2, 4) } }), undefined],
    ['not started', Learner.empty, undefined],
    ['doing well', learner(0.9, { activeDays: [TODAY] }), undefined],
  ])('%s', (_, given, reason) => {
    expect(classOverview({ s: given }, NOW).atRisk).toEqual(reason ? [{ student: 's', reason }] : []);
  });

  it('is listed by urgency', () => {
    const given = {
      a: learner(0.2),
      b: learner(0.9, { activeDays: ['2026-01-01'] }),
      c: learner(0.9, stuck('medium')),
    };
    expect(classOverview(given, NOW).atRisk.map(({ student }) => student)).toEqual(['c', 'b', 'a']);
  });
});

it('students count once, in the band of their mean mastery, and those without evidence in none', () => {
  const given = { a: learner(0.2), b: learner(0.6), c: learner(1), d: Learner.empty };
  expect(classOverview(given, NOW)).toMatchObject({
    students: 4,
    started: 3,
    bands: { Beginner: 1, Learning: 1, Proficient: 0, Mastered: 1 },
    weakest: [{ concept: 'arrays', mastery: expect.closeTo(0.6, 9), students: 3 }],
  });
});

it('nobody is no class to speak of', () => {
  expect(classOverview({}, NOW)).toMatchObject({ students: 0, started: 0, mastery: null, weakest: [], atRisk: [] });
});

it('the bands add up to those who started, and the order of the roster changes no number', () => {
  const some = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 });
  fc.assert(
    fc.property(some, (shares) => {
      const students = shares.map((share, i) => [`s${i}`, learner(share)] as const);
      const [there, back] = [students, students.toReversed()].map((roster) =>
        classOverview(Object.fromEntries(roster), NOW),
      );
      expect(Object.values(there?.bands ?? {}).reduce((sum, n) => sum + n, 0)).toBe(there?.started);
      expect(back?.bands).toEqual(there?.bands);
    }),
  );
});
