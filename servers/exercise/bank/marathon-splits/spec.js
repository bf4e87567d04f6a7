import { slowestLap } from './solution.js';

test('the slowest lap in the middle', () => {
  expect(slowestLap([5.1, 6.4, 5.9])).toBe(6.4);
});

test('the slowest lap comes last', () => {
  expect(slowestLap([5.1, 5.9, 6.4])).toBe(6.4);
});

test('the slowest lap comes first', () => {
  expect(slowestLap([7.2, 5.9, 6.4])).toBe(7.2);
});

test('a single lap', () => {
  expect(slowestLap([4.8])).toBe(4.8);
});

test('no lap', () => {
  expect(slowestLap([])).toBeUndefined();
});

test('the array stays as it was', () => {
  const laps = [5, 7, 6];
  slowestLap(laps);
  expect(laps).toEqual([5, 7, 6]);
});
