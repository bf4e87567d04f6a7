import { CONCEPT_IDS } from '@learnflow/contracts/concepts';
import { expect, it } from 'vitest';
import type { Item } from '../item.ts';
import { Metadata } from '../metadata.ts';
import { type Shaped, wholeComplaints } from './whole.ts';

function shaped(id: string, concept: string, given: Partial<Item> = {}): Shaped {
  const metadata = Metadata.parse({
    title: `Title of ${id}`,
    task: 'Do what has to be done.',
    kind: 'write',
    level: 'easy',
    concepts: [concept],
  });
  return { item: { id, ...metadata, statement: '', files: {}, ...given }, shape: id };
}

/** As little as every concept needs. */
const whole = CONCEPT_IDS.flatMap((concept) => [
  shaped(`${concept}-a`, concept),
  shaped(`${concept}-b`, concept),
  shaped(`${concept}-c`, concept, { level: 'medium' }),
  shaped(`${concept}-d`, concept, { kind: 'predict', vary: { n: [1, 2] } }),
]);

const without = (id: string, instead: Partial<Item>): readonly Shaped[] =>
  whole.map((one) => (one.item.id === id ? { ...one, item: { ...one.item, ...instead } } : one));

it('a bank of four for every concept, of two kinds and levels and one of them varied, is whole', () => {
  expect(wholeComplaints(whole)).toEqual([]);
});

it.each<[string, readonly Shaped[], string]>([
  ['an item less', whole.filter(({ item }) => item.id !== 'arrays-a'), 'arrays (core): only 3 of 4 items'],
  ['one level', without('json-c', { level: 'easy' }), 'json: only 1 of 2 levels'],
  ['nothing varied', without('json-d', { vary: {} }), 'json: only 0 of 1 varied'],
  ['no quiz', without('json-d', { kind: 'fix' }), 'json: only 0 of 1 quizzes'],
  [
    'nothing at all',
    whole.filter(({ item }) => item.concepts[0] !== 'json'),
    'json: only 0 of 4 items, 0 of 2 kinds, 0 of 2 levels, 0 of 1 varied, 0 of 1 exercises, 0 of 1 quizzes',
  ],
])('a concept with %s is told', (_, items, complaint) => {
  expect(wholeComplaints(items)).toEqual([complaint]);
});

it('two items of one id, title or program are told by their names', () => {
  const same: Partial<Item> = { title: 'title of  JSON-b!' };
  expect(wholeComplaints(without('json-a', same))).toEqual(['json-a, json-b: the same title']);
  expect(wholeComplaints([...whole, ...whole.slice(0, 1)])[0]).toMatch(/: the same id$/);
  const alike = whole.map((one) => (/^json-[ab]$/.test(one.item.id) ? { ...one, shape: 'x' } : one));
  expect(wholeComplaints(alike)).toEqual(['json-a, json-b: the same program up to names']);
});

it('a program may be read in a quiz and written in an exercise', () => {
  const alike = whole.map((one) => (/^json-[ad]$/.test(one.item.id) ? { ...one, shape: 'x' } : one));
  expect(wholeComplaints(alike)).toEqual([]);
});
