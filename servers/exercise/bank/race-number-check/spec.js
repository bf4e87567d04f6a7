import { checkDigit } from './solution.js';

test('a sum of one digit', () => {
  expect(checkDigit(2130)).toBe(6);
  expect(checkDigit(45)).toBe(9);
});

test('a sum of two digits is added up again', () => {
  expect(checkDigit(4876)).toBe(7);
  expect(checkDigit(38)).toBe(2);
});

test('a sum that has to be added up twice more', () => {
  expect(checkDigit(199)).toBe(1);
});

test('ten and its like', () => {
  expect(checkDigit(10)).toBe(1);
  expect(checkDigit(1000)).toBe(1);
  expect(checkDigit(55)).toBe(1);
});

test('a single digit is its own check digit', () => {
  expect(checkDigit(8)).toBe(8);
  expect(checkDigit(0)).toBe(0);
});
