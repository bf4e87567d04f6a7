import { isSteady } from './solution.js';

test('small steps in one direction are steady, however far they lead', () => {
  expect(isSteady([230, 232, 234, 236], 2)).toBe(true);
});

test('a jump upwards', () => {
  expect(isSteady([230, 230, 236, 236], 3)).toBe(false);
});

test('a fall', () => {
  expect(isSteady([230, 231, 227], 3)).toBe(false);
});

test('a jump at the very beginning', () => {
  expect(isSteady([220, 230, 230], 5)).toBe(false);
});

test('a difference of exactly the tolerance is allowed', () => {
  expect(isSteady([228, 231, 228], 3)).toBe(true);
});

test('one value or none', () => {
  expect(isSteady([230], 0)).toBe(true);
  expect(isSteady([], 0)).toBe(true);
});
