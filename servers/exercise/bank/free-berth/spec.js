import { berthFor } from './solution.js';

const berths = [
  { name: 'A1', metres: 20, free: false },
  { name: 'A2', metres: 9, free: true },
  { name: 'B1', metres: 14, free: true },
  { name: 'B2', metres: 16, free: true },
];

test('the first berth that is free and long enough', () => {
  expect(berthFor(berths, 12)).toBe('B1');
});

test('a berth of exactly the right length will do', () => {
  expect(berthFor(berths, 9)).toBe('A2');
});

test('the only berth that is long enough is taken', () => {
  expect(berthFor(berths, 18)).toBe('anchor outside');
});

test('a harbour without berths', () => {
  expect(berthFor([], 5)).toBe('anchor outside');
});
