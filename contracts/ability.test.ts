import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Abilities, afterAnswer, chanceOf, predict } from './ability.ts';

const ability = fc.record({ theta: fc.double({ min: -4, max: 4, noNaN: true }), count: fc.nat(500) });
const abilities: fc.Arbitrary<Abilities> = fc.record({ global: ability, concept: ability });
const item = fc.record({
  difficulty: fc.double({ min: -4, max: 4, noNaN: true }),
  choices: fc.option(fc.integer({ min: 2, max: 6 }), { nil: null }),
});
const fresh: Abilities = { global: { theta: 0, count: 0 }, concept: { theta: 0, count: 0 } };

describe('the chance of a right answer', () => {
  it('is even where ability meets difficulty', () => {
    expect(chanceOf(fresh, { difficulty: 0, choices: null })).toBe(0.5);
  });

  it('adds the global and the concept ability and takes the difficulty away', () => {
    const known = { global: { theta: 1, count: 3 }, concept: { theta: 0.5, count: 2 } };
    expect(chanceOf(known, { difficulty: 0.5, choices: null })).toBeCloseTo(1 / (1 + Math.exp(-1)), 12);
  });

  it('never falls below guessing', () => {
    expect(chanceOf(fresh, { difficulty: 0, choices: 4 })).toBeCloseTo(0.25 + 0.75 * 0.5, 12);
    expect(chanceOf(fresh, { difficulty: 40, choices: 4 })).toBeCloseTo(0.25, 6);
  });
});

describe('an answer', () => {
  it('moves both abilities by the surprise, less with each answer: 1 / (1 + 0.05 n)', () => {
    const used = { global: { theta: 0, count: 20 }, concept: { theta: 0, count: 0 } };
    expect(afterAnswer(used, { difficulty: 0, choices: null }, 1)).toEqual({
      global: { theta: 0.25, count: 21 },
      concept: { theta: 0.5, count: 1 },
    });
  });

  it('that is right never lowers an ability, and one that is wrong never raises it', () => {
    fc.assert(
      fc.property(abilities, item, (before, at) => {
        const rounding = 1e-4;
        const [right, wrong] = [afterAnswer(before, at, 1), afterAnswer(before, at, 0)];
        for (const which of ['global', 'concept'] as const) {
          expect(right[which].theta).toBeGreaterThanOrEqual(before[which].theta - rounding);
          expect(wrong[which].theta).toBeLessThanOrEqual(before[which].theta + rounding);
        }
      }),
    );
  });

  it('of many makes the prediction come near the true chance', () => {
    // A fixed sequence that is right three times in four.
    let known = fresh;
    for (let i = 0; i < 200; i++) known = afterAnswer(known, { difficulty: 0, choices: null }, i % 4 === 3 ? 0 : 1);
    expect(chanceOf(known, { difficulty: 0, choices: null })).toBeCloseTo(0.75, 1);
  });
});

describe('the uncertainty', () => {
  it('holds the chance between its ends', () => {
    fc.assert(
      fc.property(abilities, item, (known, at) => {
        const { chance, low, high } = predict(known, at);
        expect(chance).toBe(chanceOf(known, at));
        expect(low).toBeLessThanOrEqual(chance);
        expect(high).toBeGreaterThanOrEqual(chance);
      }),
    );
  });

  it('shrinks with every answer', () => {
    const width = (count: number) => {
      const known = { global: { theta: 0, count }, concept: { theta: 0, count } };
      const { low, high } = predict(known, { difficulty: 0, choices: null });
      return high - low;
    };
    expect(width(0)).toBeGreaterThan(width(5));
    expect(width(5)).toBeGreaterThan(width(50));
  });
});
