import { fasterBy } from './solution.js';

test('the second ride was faster', () => {
  expect(fasterBy(2, 40, 2, 50)).toBe(5);
});

test('the second ride was slower', () => {
  expect(fasterBy(1, 30, 2, 50)).toBe(-5);
});

test('both rides were equally fast', () => {
  expect(fasterBy(3, 60, 1, 20)).toBe(0);
});

test('rides that last less than an hour', () => {
  expect(fasterBy(0.5, 10, 0.25, 8)).toBe(12);
});
