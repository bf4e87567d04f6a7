import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consistencyOf, consistencyOn, streakOn } from './consistency.ts';
import { Learner } from './documents/learner.ts';

const TODAY = '2026-03-14';
/** Active days by how many days ago they were. */
const ago = (...ages: number[]): string[] =>
  ages
    .toSorted((a, b) => a - b)
    .map((age) => new Date(Date.parse(TODAY) - age * 86_400_000).toISOString().slice(0, 10));

describe('a streak', () => {
  it.each([
    ['runs through today', [0, 1, 2], 3],
    ['is not broken by a today that is not active yet', [1, 2, 3], 3],
    ['survives a skipped day', [0, 2, 3], 3],
    ['survives a skipped yesterday while today may still come', [2, 3], 2],
    ['ends at two skipped days', [0, 3, 4], 1],
    ['has ended when the last two full days were skipped', [3, 4], 0],
    ['is nothing without activity', [], 0],
  ])('%s', (_, ages, streak) => {
    expect(streakOn(ago(...ages), TODAY)).toBe(streak);
  });

  it('knows no day of the future', () => {
    expect(streakOn(['2026-03-15', TODAY], TODAY)).toBe(1);
  });
});

describe('consistency', () => {
  it('is six tenths active days of ten and four tenths streak of seven', () => {
    expect(consistencyOn(ago(0, 1, 2, 3, 4), TODAY)).toBeCloseTo(0.6 * 0.5 + 0.4 * (5 / 7), 12);
  });

  it('is full after ten active days in a fortnight', () => {
    expect(consistencyOn(ago(0, 1, 2, 3, 4, 5, 6, 7, 8, 9), TODAY)).toBe(1);
  });

  it('is missing for somebody who was never active, and zero for somebody who stayed away', () => {
    expect(consistencyOn([], TODAY)).toBeNull();
    expect(consistencyOn(ago(14, 15), TODAY)).toBe(0);
  });

  it('counts days where the student lives', () => {
    const learner = { ...Learner.empty, activeDays: ['2026-03-15'] };
    const lateInUtc = '2026-03-14T20:00:00.000Z';
    expect(consistencyOf({ ...learner, timeZone: 'Asia/Tokyo' }, lateInUtc)).toBeGreaterThan(0);
    expect(consistencyOf({ ...learner, timeZone: 'UTC' }, lateInUtc)).toBe(0);
  });

  it('never falls by one more active day', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(20), { minLength: 1 }), fc.nat(13), (ages, more) => {
        const before = consistencyOn(ago(...ages), TODAY) ?? 0;
        const after = consistencyOn(ago(...new Set([...ages, more])), TODAY) ?? 0;
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});
