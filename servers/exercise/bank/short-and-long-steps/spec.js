import { ways } from './solution.js';

test('three beats', () => {
  expect(ways(3)).toBe(3);
});

test('one and two beats', () => {
  expect(ways(1)).toBe(1);
  expect(ways(2)).toBe(2);
});

test('more beats', () => {
  expect(ways(5)).toBe(8);
  expect(ways(10)).toBe(89);
});

test('exactly no beats are one way', () => {
  expect(ways(0)).toBe(1);
});
