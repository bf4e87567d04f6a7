import { describe, expect, it } from 'vitest';
import { parseProgram } from '../program.ts';
import { type Tried, triedVariants } from './corpus/variants.ts';

const tried = triedVariants();

const share = (some: readonly Tried[]) => some.filter(({ seen }) => seen).length / some.length;
const by = (key: 'pattern' | 'variant') => Object.entries(Object.groupBy(tried, (one) => one[key]));
const row = ([name, some = []]: [string, readonly Tried[] | undefined]) =>
  `${name.padEnd(32)} ${some.filter(({ seen }) => seen).length}/${some.length}  ${some.flatMap(({ seen, variant, pattern }) => (seen ? [] : [name === variant ? pattern : variant])).join(', ')}`;

describe('a mistake in other clothes', () => {
  it('every variant is itself a valid program', () => {
    expect(tried.length).toBeGreaterThan(1000);
    expect(
      tried.filter(({ code }) => !parseProgram(code).tree).map(({ pattern, variant }) => `${pattern}: ${variant}`),
    ).toEqual([]);
  });

  it('is seen in at least 95 of 100 variants', () => {
    if (process.env.PATTERN_TABLE) console.log([...by('pattern'), ...by('variant')].map(row).join('\n'));
    expect(share(tried)).toBeGreaterThanOrEqual(0.95);
  });

  it.each(by('pattern'))('is seen as %s in at least 8 of 10', (_, some = []) => {
    expect(share(some), some.flatMap(({ seen, variant }) => (seen ? [] : [variant])).join(', ')).toBeGreaterThanOrEqual(
      0.8,
    );
  });
});
