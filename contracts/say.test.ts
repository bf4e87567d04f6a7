import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bandOf } from './mastery.ts';
import { counted, masteryPercent, roundedMastery } from './say.ts';

const mastery = fc.double({ min: 0, max: 1, noNaN: true });

it('a percentage lies in the band of the mastery that it tells', () => {
  expect(masteryPercent(0.7003)).toBe('71%');
  expect(masteryPercent(0.404)).toBe('41%');
  fc.assert(
    fc.property(mastery, (value) => {
      expect(bandOf(Number.parseInt(masteryPercent(value), 10) / 100)).toBe(bandOf(value));
    }),
  );
});

it('is the same of a mastery that was rounded for a typed result', () => {
  fc.assert(
    fc.property(mastery, (value) => {
      expect(masteryPercent(roundedMastery(value))).toBe(masteryPercent(value));
    }),
  );
});

it('one is not many', () => {
  expect([0, 1, 2].map((count) => counted(count, 'attempt'))).toEqual(['0 attempts', '1 attempt', '2 attempts']);
});
