import { packingList } from './solution.js';

test('numbers the things and puts commas between them', () => {
  expect(packingList(['tent', 'rope', 'map'])).toBe('1 tent, 2 rope, 3 map');
});

test('writes no comma for a single thing', () => {
  expect(packingList(['lamp'])).toBe('1 lamp');
});

test('is an empty text when there is nothing to pack', () => {
  expect(packingList([])).toBe('');
});

test('keeps a thing that stands in the list twice', () => {
  expect(packingList(['sock', 'sock'])).toBe('1 sock, 2 sock');
});
