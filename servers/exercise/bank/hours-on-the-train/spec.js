import { duration } from './solution.js';

test('more than half of an hour is left', () => {
  expect(duration(100)).toBe('1 h 40 min');
});

test('less than half of an hour is left', () => {
  expect(duration(145)).toBe('2 h 25 min');
});

test('less than an hour', () => {
  expect(duration(59)).toBe('0 h 59 min');
});

test('whole hours', () => {
  expect(duration(180)).toBe('3 h 0 min');
});
