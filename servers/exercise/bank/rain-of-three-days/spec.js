import { average } from './solution.js';

test('the same rain every day', () => {
  expect(average(6, 6, 6)).toBe(6);
});

test('different rain every day', () => {
  expect(average(3, 9, 12)).toBe(8);
});

test('rain on the first day only', () => {
  expect(average(12, 0, 0)).toBe(4);
});

test('the average may have a fraction', () => {
  expect(average(1, 2, 1.5)).toBe(1.5);
});

test('no rain', () => {
  expect(average(0, 0, 0)).toBe(0);
});
