import { byReader } from './solution.js';

const loans = [
  { reader: 'Ana', title: 'Atlas' },
  { reader: 'Bo', title: 'Poems' },
  { reader: 'Ana', title: 'Whales' },
  { reader: 'Ana', title: 'Bread' },
];

test('a reader with one book', () => {
  expect(byReader(loans).get('Bo')).toEqual(['Poems']);
});

test('a reader with several books, in the order of the loans', () => {
  expect(byReader(loans).get('Ana')).toEqual(['Atlas', 'Whales', 'Bread']);
});

test('nobody else is in the map', () => {
  const map = byReader(loans);
  expect(map instanceof Map).toBe(true);
  expect(map.size).toBe(2);
  expect(map.has('Cleo')).toBe(false);
});

test('without loans the map is empty', () => {
  expect(byReader([]).size).toBe(0);
});
