import { halfPrice } from './solution.js';

test('a child of 15', () => {
  expect(halfPrice(15, false)).toBe(true);
});

test('somebody of 16 who does not study', () => {
  expect(halfPrice(16, false)).toBe(false);
});

test('a student of 26', () => {
  expect(halfPrice(26, true)).toBe(true);
});

test('a student of 27', () => {
  expect(halfPrice(27, true)).toBe(false);
});

test('somebody of 40', () => {
  expect(halfPrice(40, false)).toBe(false);
});

test('somebody of 65', () => {
  expect(halfPrice(65, false)).toBe(true);
});

test('a student of 70', () => {
  expect(halfPrice(70, true)).toBe(true);
});
