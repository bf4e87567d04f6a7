import { readFileSync } from 'node:fs';
import { CONCEPT_IDS } from '@learnflow/contracts/concepts';
import { Learner, NO_ROW } from '@learnflow/contracts/documents/learner';
import { hasReached } from '@learnflow/contracts/reached';
import { DIMENSIONS, type QualityFact } from '@learnflow/shared/code';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../shared/code/javascript/patterns/catalogue.ts';
import { LIMITS } from '../../../shared/code/javascript/quality/measures/limits.ts';
import { QUALITY_RULES } from '../../../shared/code/javascript/quality/rules/index.ts';
import { BAND_UP_TO, BANDS, scored } from './score.ts';
import { heard } from './silence.ts';
import { BY_RULE, CAPS, costOf } from './weights.ts';

const fact: fc.Arbitrary<QualityFact> = fc.record({
  rule: fc.constantFrom('a', 'b', 'deep-nesting', 'same-text', 'magic-number', 'empty-catch'),
  family: fc.constantFrom('a', 'b', 'flow', 'copy'),
  dimension: fc.constantFrom(...DIMENSIONS),
  line: fc.integer({ min: 1, max: 99 }),
  what: fc.constant('what'),
  mend: fc.constant('mend'),
  within: fc.constant(null),
  measured: fc.constant(null),
  extent: fc.double({ min: 0.01, max: 1, noNaN: true }),
  kind: fc.constantFrom<QualityFact['kind']>('error', 'suspicious', 'style'),
  certainty: fc.constantFrom<QualityFact['certainty']>('certain', 'type_certain', 'heuristic'),
  concept: fc.constantFrom(null, ...CONCEPT_IDS),
});
const facts = fc.array(fact, { maxLength: 30 });

describe('a score', () => {
  it('is 0..100, and 100 for nothing to say', () => {
    expect(scored([])).toMatchObject({ score: 100, band: 'excellent', worst: null, troubles: [] });
    fc.assert(
      fc.property(facts, (some) => {
        expect(scored(some).score).toBeGreaterThanOrEqual(0);
        expect(scored(some).score).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('and what the troubles cost make a hundred', () => {
    fc.assert(
      fc.property(facts, (some) => {
        const { score, troubles, lost } = scored(some);
        expect(score + troubles.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(100, 9);
        for (const one of DIMENSIONS) expect(lost[one]).toBeLessThanOrEqual(CAPS[one]);
      }),
    );
  });

  it('never rises with one fact more, nor with one that is worse', () => {
    fc.assert(
      fc.property(facts, fact, fc.double({ min: 0, max: 1, noNaN: true }), (some, one, more) => {
        const worse = { ...one, extent: Math.min(1, one.extent + more) };
        expect(scored([...some, one]).score).toBeLessThanOrEqual(scored(some).score + 1e-9);
        expect(scored([...some, worse]).score).toBeLessThanOrEqual(scored([...some, one]).score + 1e-9);
        expect(BANDS.indexOf(scored([...some, worse]).band)).toBeGreaterThanOrEqual(BANDS.indexOf(scored(some).band));
      }),
    );
  });

  it('is the same in any order and on any line', () => {
    fc.assert(
      fc.property(facts, fc.integer({ min: 1, max: 99 }), (some, line) => {
        expect(scored(some.toReversed().map((one) => ({ ...one, line }))).score).toBeCloseTo(scored(some).score, 9);
      }),
    );
  });

  it('wins something with every trouble that is mended, and with all of a dimension all of it', () => {
    fc.assert(
      fc.property(facts, (some) => {
        const { score, troubles } = scored(some);
        for (const { worst, points } of troubles) {
          const mended = some.filter((one) => one.dimension !== worst.dimension || one.family !== worst.family);
          const won = scored(mended).score - score;
          expect(won).toBeGreaterThan(0);
          expect(won).toBeLessThanOrEqual(points + 1e-9);
        }
      }),
    );
  });
});

describe('silence', () => {
  const met = (ids: readonly string[]): Learner => ({
    ...Learner.empty,
    concepts: Object.fromEntries(ids.map((id) => [id, { ...NO_ROW, attempts: 1 }])),
  });

  it('falls on idiom and style whose concept is not reached, and on nothing else', () => {
    fc.assert(
      fc.property(facts, fc.uniqueArray(fc.constantFrom(...CONCEPT_IDS)), (some, ids) => {
        const told = heard(some, met(ids));
        for (const one of some) {
          const taught = one.dimension === 'idiom' || one.dimension === 'style';
          const expected = !taught || one.concept === null || hasReached(met(ids), one.concept);
          expect(told.includes(one)).toBe(expected);
        }
      }),
    );
  });

  it('falls on nothing of a learner of whom nothing is recorded', () => {
    fc.assert(
      fc.property(facts, (some) => {
        expect(heard(some, Learner.empty)).toEqual(some);
      }),
    );
  });
});

describe('weights', () => {
  it('are of rules, measures, copies and patterns that there are', () => {
    const known = new Set([
      ...CATALOGUE.map(({ id }) => id),
      ...QUALITY_RULES.map(({ pattern: { id } }) => id),
      ...LIMITS.map(({ rule }) => rule),
      'same-function',
      'same-statements',
      'same-text',
    ]);
    expect(Object.keys(BY_RULE).filter((rule) => !known.has(rule))).toEqual([]);
  });

  it('make the whole score together, and letters and bare numbers cost least of what costs a reader anything', () => {
    expect(DIMENSIONS.reduce((sum, one) => sum + CAPS[one], 0)).toBe(100);
    const cost = (rule: string) =>
      costOf({ rule, dimension: 'readability', kind: 'style', certainty: 'certain', extent: 1 });
    for (const rule of ['magic-number', 'letter-for-name']) expect(cost(rule)).toBeLessThan(cost('else-after-return'));
  });

  it('differ within one family only by how bad it is: else worsening one could raise the score', () => {
    for (const [, some = []] of Object.entries(Object.groupBy(LIMITS, ({ family }) => family)))
      expect(new Set(some.map(({ rule }) => BY_RULE[rule])).size).toBe(1);
  });
});

describe('a band', () => {
  it('is explained on the page of quality, with the limits that hold', () => {
    const page = readFileSync(new URL('../../../docs/quality.md', import.meta.url), 'utf8');
    for (const [most, band] of BAND_UP_TO) expect(page).toContain(`up to ${most} points is ${band}`);
  });
});
