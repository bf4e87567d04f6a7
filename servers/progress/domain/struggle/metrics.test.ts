import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorQuotient, repeatedErrorDensity } from './metrics.ts';
import type { Try } from './tries.ts';

/** A letter is a failed try with that error, a dot one without an error type, + a pass. */
const tries = (marks: string, exercise = 'e'): Try[] =>
  [...marks].map((mark, i) => ({
    id: `t${i}`,
    exercise,
    concept: null,
    failed: mark !== '+',
    errors: /[a-z]/.test(mark) ? [mark] : [],
    digest: null,
  }));

describe('the error quotient', () => {
  it.each([
    ['aa', 1],
    ['ab', 8 / 11],
    ['..', 8 / 11],
    ['a+', 0],
    ['+a', 0],
    ['aab', (11 + 8) / 22],
    ['aa+aa', (11 + 0 + 0 + 11) / 44],
  ])('of %s', (marks, quotient) => {
    expect(errorQuotient(tries(marks))).toBeCloseTo(quotient, 12);
  });

  it('needs a pair at one exercise', () => {
    expect(errorQuotient(tries('a'))).toBeNull();
    expect(errorQuotient([...tries('a', 'e1'), ...tries('a', 'e2')])).toBeNull();
  });

  it('lies within 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', '.', '+'), minLength: 2 }), (marks) => {
        const quotient = errorQuotient(tries(marks)) ?? -1;
        expect(quotient).toBeGreaterThanOrEqual(0);
        expect(quotient).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the repeated error density', () => {
  it.each([
    ['a', 0],
    ['ab', 0],
    ['aa', 1 / 2],
    ['aaa', 4 / 3],
    ['aabb', 1],
    ['aaab', 4 / 3],
    ['a+a', 0],
    ['..', 0],
  ])('of %s', (marks, density) => {
    expect(repeatedErrorDensity(tries(marks))).toBeCloseTo(density, 12);
  });
});
