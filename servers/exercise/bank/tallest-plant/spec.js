import { tallest } from './solution.js';

test('the greatest height', () => {
  expect(tallest([12, 31, 19])).toBe(31);
});

test('the greatest may come first', () => {
  expect(tallest([44, 3, 19])).toBe(44);
});

test('nothing measured', () => {
  expect(tallest([])).toBe(0);
});
