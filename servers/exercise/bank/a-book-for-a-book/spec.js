import { swapBook } from './solution.js';

let shelf;

beforeEach(() => {
  shelf = ['Dune', 'Momo', 'Heidi'];
});

test('hands back the book that stood at the place', () => {
  expect(swapBook(shelf, 2, 'Emma')).toBe('Momo');
});

test('puts the new book at that place', () => {
  swapBook(shelf, 2, 'Emma');
  expect(shelf).toEqual(['Dune', 'Emma', 'Heidi']);
});

test('counts the first place as 1', () => {
  expect(swapBook(shelf, 1, 'Emma')).toBe('Dune');
  expect(shelf).toEqual(['Emma', 'Momo', 'Heidi']);
});

test('reaches the last place too', () => {
  expect(swapBook(shelf, 3, 'Emma')).toBe('Heidi');
  expect(shelf).toEqual(['Dune', 'Momo', 'Emma']);
});
