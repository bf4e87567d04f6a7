import { averagePulse } from './solution.js';

test('the average of some readings', () => {
  expect(averagePulse('[72,80,76]')).toBe(76);
});

test('a half is rounded up', () => {
  expect(averagePulse('[61, 62]')).toBe(62);
});

test('a single reading', () => {
  expect(averagePulse('[101]')).toBe(101);
});

test('spaces and new lines in the text do not matter', () => {
  expect(averagePulse('[ 60,\n  70 ]\n')).toBe(65);
});

test('no reading', () => {
  expect(averagePulse('[]')).toBeNull();
});
