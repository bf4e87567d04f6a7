import { tallies } from './solution.js';

test('exactly the same amount', () => {
  expect(tallies(250, 250)).toBe(true);
});

test('a sum of decimal fractions', () => {
  expect(tallies(0.1 + 0.2, 0.3)).toBe(true);
});

test('a sum of other decimal fractions', () => {
  expect(tallies(3.3, 1.1 + 2.2)).toBe(true);
});

test('a cent is missing', () => {
  expect(tallies(19.99, 20)).toBe(false);
});

test('there is a cent too much', () => {
  expect(tallies(20.01, 20)).toBe(false);
});
