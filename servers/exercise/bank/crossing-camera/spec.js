import { averageSpeed } from './solution.js';

const lines = ['bus 40', 'car 55', 'bus 43', 'bike 18', 'car 49'];

test('only vehicles of the kind count, and the average is rounded', () => {
  expect(averageSpeed(lines, 'bus')).toBe(42);
});

test('the average may be a whole number already', () => {
  expect(averageSpeed(lines, 'car')).toBe(52);
});

test('one vehicle of the kind', () => {
  expect(averageSpeed(lines, 'bike')).toBe(18);
});

test('a kind that was not seen', () => {
  expect(averageSpeed(lines, 'truck')).toBe(0);
});

test('an empty street', () => {
  expect(averageSpeed([], 'bus')).toBe(0);
});

test('three vehicles', () => {
  expect(averageSpeed(['car 9', 'car 10', 'car 110'], 'car')).toBe(43);
});
