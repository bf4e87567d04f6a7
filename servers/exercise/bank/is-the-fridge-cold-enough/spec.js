import { isSafe } from './solution.js';

test('the lowest good temperature', () => {
  expect(isSafe(__fridge_low__)).toBe(true);
});

test('the highest good temperature', () => {
  expect(isSafe(__fridge_high__)).toBe(true);
});

test('too cold', () => {
  expect(isSafe(__fridge_under__)).toBe(false);
});

test('too warm', () => {
  expect(isSafe(__fridge_over__)).toBe(false);
});

test('far below zero', () => {
  expect(isSafe(-18)).toBe(false);
});
