import { describe, expect, it } from 'vitest';
import { CONCEPTS } from '../../../../../contracts/concepts.ts';
import { CATALOGUE } from '../../patterns/catalogue.ts';
import { qualityReport } from '../report.ts';
import { QUALITY_RULES } from './index.ts';

const rulesIn = (text: string) => {
  const { readable, facts } = qualityReport({ text, path: 'code.ts' });
  expect(readable, text).toBe(true);
  return facts.map(({ rule }) => rule);
};

it('no two rules, nor a rule and a pattern of the catalogue of mistakes, have one name', () => {
  const ids = [...CATALOGUE, ...QUALITY_RULES.map(({ pattern }) => pattern)].map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

it('no rule of ESLint is described twice', () => {
  const rules = [...CATALOGUE, ...QUALITY_RULES.map(({ pattern }) => pattern)].flatMap(({ find }) =>
    find.by === 'eslint' ? [find.rule] : [],
  );
  const own = QUALITY_RULES.flatMap(({ pattern: { find } }) => (find.by === 'eslint' ? [find.rule] : []));
  for (const rule of own) expect(rules.filter((one) => one === rule)).toEqual([rule]);
});

describe.each(QUALITY_RULES.map((rule) => [rule.pattern.id, rule] as const))('%s', (id, { pattern }) => {
  it('speaks of its wrong example and not of its right one', () => {
    expect(rulesIn(pattern.wrong)).toContain(id);
    expect(rulesIn(pattern.right)).not.toContain(id);
  });

  it('speaks in few words, of a concept that there is', () => {
    expect(CONCEPTS).toHaveProperty(pattern.concept);
    for (const words of [pattern.say, pattern.check]) {
      expect(words.split(' ').length).toBeLessThanOrEqual(10);
      expect(words).not.toMatch(/[!.]$/);
    }
  });
});
