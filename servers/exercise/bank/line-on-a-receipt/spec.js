import { line } from './solution.js';

test('several pieces', () => {
  expect(line(3, 'tea', 250)).toBe('3 x tea = 750 cents');
});

test('a single piece', () => {
  expect(line(1, 'brown bread', 420)).toBe('1 x brown bread = 420 cents');
});

test('a present', () => {
  expect(line(2, 'apple', 0)).toBe('2 x apple = 0 cents');
});
