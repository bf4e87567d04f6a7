import { chain, mark, stronger } from './solution.js';

test('the chain is __times__ times as long as the water is deep', () => {
  expect(chain(10)).toBe(10 * __times__);
  expect(chain(0)).toBe(0);
});

test('a mark is an object with both numbers', () => {
  expect(mark(12, 40)).toEqual({ __map_a__: 12, __map_b__: 40 });
});

test('the stronger wind may be the second', () => {
  expect(stronger(18, 25)).toBe(25);
});

test('the stronger wind may be the first', () => {
  expect(stronger(31, 7)).toBe(31);
});

test('two winds of the same strength', () => {
  expect(stronger(12, 12)).toBe(12);
});
