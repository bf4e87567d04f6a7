import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandOf, masteryOf, PARTS, type Parts } from './mastery.ts';

const ENOUGH = 10;
const part = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null });
const parts: fc.Arbitrary<Parts> = fc.record({ completion: part, quiz: part, quality: part, consistency: part });

describe('mastery', () => {
  it('weighs the four parts 40/30/20/10: 0.85, 0.90, 0.75 and 0.80 give 0.840', () => {
    const mastery = masteryOf({ completion: 0.85, quiz: 0.9, quality: 0.75, consistency: 0.8 }, ENOUGH);
    expect(mastery?.value.toFixed(3)).toBe('0.840');
    expect(mastery).toEqual({ value: 0.84, band: 'Proficient', missing: [], cap: null });
  });

  it('names a missing part and shares its weight out among the others', () => {
    const mastery = masteryOf({ completion: 0.8, quiz: 0.4, quality: null, consistency: null }, ENOUGH);
    expect(mastery?.value).toBeCloseTo((0.4 * 0.8 + 0.3 * 0.4) / 0.7, 9);
    expect(mastery?.missing).toEqual(['quality', 'consistency']);
  });

  it('is unknown where only the days of activity are known', () => {
    expect(masteryOf({ completion: null, quiz: null, quality: null, consistency: 1 }, ENOUGH)).toBeNull();
  });

  it.each([
    ['after one attempt', { completion: 1, quiz: 1, quality: 1, consistency: 1 }, 1, 0.5],
    ['after two attempts', { completion: 1, quiz: 1, quality: 1, consistency: 1 }, 2, 0.8],
    ['without a quiz', { completion: 1, quiz: null, quality: 1, consistency: 1 }, 9, 0.7],
    ['without an exercise', { completion: null, quiz: 1, quality: null, consistency: 1 }, 9, 0.7],
    ['without a quiz after one attempt', { completion: 1, quiz: null, quality: null, consistency: 1 }, 1, 0.5],
  ])('is capped %s', (_, full, attempts, cap) => {
    expect(masteryOf(full, attempts)).toMatchObject({ value: cap, cap });
  });

  it('is not called capped where the value lies below the cap anyway', () => {
    expect(masteryOf({ completion: 0.2, quiz: null, quality: null, consistency: null }, 1)?.cap).toBeNull();
  });

  it('lies within 0 and 1, and no part that rises ever lowers it', () => {
    fc.assert(
      fc.property(parts, fc.nat(12), fc.constantFrom(...PARTS), (given, attempts, name) => {
        const mastery = masteryOf(given, attempts);
        if (!mastery) return;
        expect(mastery.value).toBeGreaterThanOrEqual(0);
        expect(mastery.value).toBeLessThanOrEqual(1);
        if (given[name] === null) return;
        expect(masteryOf({ ...given, [name]: 1 }, attempts)?.value).toBeGreaterThanOrEqual(mastery.value);
      }),
    );
  });
});

it.each([
  [0, 'Beginner'],
  [0.4, 'Beginner'],
  [0.4001, 'Learning'],
  [0.7, 'Learning'],
  [0.7001, 'Proficient'],
  [0.9, 'Proficient'],
  [0.9001, 'Mastered'],
  [1, 'Mastered'],
])('%d is the band %s', (value, band) => {
  expect(bandOf(value)).toBe(band);
});

it('a value of exactly 70 % is Learning, however binary fractions add up', () => {
  const share = 0.7;
  const mastery = masteryOf({ completion: share, quiz: share, quality: share, consistency: share }, ENOUGH);
  expect(mastery).toMatchObject({ value: 0.7, band: 'Learning' });
});
