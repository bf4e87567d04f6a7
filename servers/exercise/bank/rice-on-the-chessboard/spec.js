import { squaresFor } from './solution.js';

test('a single grain needs one square', () => {
  expect(squaresFor(1)).toBe(1);
});

test('squares that are filled exactly', () => {
  expect(squaresFor(3)).toBe(2);
  expect(squaresFor(7)).toBe(3);
});

test('one grain more needs one more square', () => {
  expect(squaresFor(2)).toBe(2);
  expect(squaresFor(8)).toBe(4);
});

test('many grains need few squares', () => {
  expect(squaresFor(1000000)).toBe(20);
});

test('no grains need no square', () => {
  expect(squaresFor(0)).toBe(0);
});
