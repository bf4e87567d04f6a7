import { CONCEPT_IDS } from '@learnflow/contracts/concepts';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { avoided, furthest } from './shown-concepts.ts';

const use = (concept: (typeof CONCEPT_IDS)[number], ...lines: number[]) => ({ concept, lines, count: lines.length });

it('names what stands in the place of what was expected', () => {
  const uses = [use('arrays', 1), use('for-loops', 2), use('array-loops', 3, 4)];
  expect(avoided(['arrays', 'array-transformations', 'dates'], uses)).toEqual([
    { concept: 'array-transformations', instead: 'array-loops', lines: [3, 4] },
    { concept: 'dates', instead: null, lines: [] },
  ]);
});

it('keeps the furthest of a set: together they rest on all the others', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...CONCEPT_IDS)), (concepts) => {
      const top = furthest(concepts.map((one) => use(one, 1)));
      expect(top.length > 0).toBe(concepts.length > 0);
      expect(furthest(top)).toEqual(top);
    }),
  );
  expect(furthest([use('variables', 1), use('arrays', 2), use('strings', 3)]).map(({ concept }) => concept)).toEqual([
    'arrays',
    'strings',
  ]);
});
