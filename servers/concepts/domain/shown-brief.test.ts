import { CONCEPT_IDS } from '@learnflow/contracts/concepts';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toldConcepts } from './shown-brief.ts';
import { avoided } from './shown-concepts.ts';

type Concept = (typeof CONCEPT_IDS)[number];

function told(shown: Readonly<Partial<Record<Concept, readonly number[]>>>, ...expected: Concept[]): readonly string[] {
  const concepts = CONCEPT_IDS.flatMap((concept) => {
    const lines = shown[concept];
    return lines ? [{ concept, lines, count: lines.length }] : [];
  });
  const missing = avoided(expected, concepts);
  const seen = { readable: true, empty: false, looks_like: null, concepts, expected, avoided: missing };
  return toldConcepts(seen).split('\n');
}

it('what was expected is told with what is avoided, and what stands for two is named once', () => {
  expect(
    told({ objects: [3, 4, 9], arrays: [1], strings: [2] }, 'object-destructuring', 'sets-maps', 'strings'),
  ).toEqual([
    'avoids object-destructuring, sets-maps, with objects instead (lines 3, 4 and 1 more); uses strings line 2',
    'shows arrays line 1',
  ]);
});

it('what one rests on is counted and not named', () => {
  expect(told({ variables: [1], arrays: [1, 2], 'for-loops': [2], 'array-loops': [2] })).toEqual([
    'shows array-loops line 2, 3 more basic',
  ]);
});

it('names a concept once, and those that it does not name it counts', () => {
  const ids = (most: number) => fc.uniqueArray(fc.constantFrom(...CONCEPT_IDS), { maxLength: most });
  fc.assert(
    fc.property(ids(20), ids(4), (concepts, expected) => {
      const lines = told(Object.fromEntries(concepts.map((concept) => [concept, [1]])), ...expected);
      const shows = lines.find((line) => /^shows .+ 1/.test(line));
      if (!shows) return;
      const answered = lines.length > 1 ? new Set(lines[0]?.match(/[a-z]+(?:-[a-z]+)*/g)) : new Set();
      const named = [...shows.matchAll(/([a-z-]+) (?:line )?1(?=,|$)/g)].map(([, name]) => name);
      const rest = Number(/(\d+) more basic/.exec(shows)?.[1] ?? 0);
      expect(named.filter((name) => answered.has(name ?? ''))).toEqual([]);
      expect(named.length + rest + concepts.filter((name) => answered.has(name)).length).toBe(concepts.length);
    }),
  );
});
