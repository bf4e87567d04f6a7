import { danceScore } from './solution.js';

test('without a fall the base score stays', () => {
  expect(danceScore(__one__, 0)).toBe(__one__);
});

test('one fall costs __fall__ points', () => {
  expect(danceScore(30, 1)).toBe(30 - __fall__);
});

test('each fall costs __fall__ points', () => {
  expect(danceScore(30, 3)).toBe(30 - 3 * __fall__);
});

test('the score never gets below 0', () => {
  expect(danceScore(4, 5)).toBe(0);
  expect(danceScore(1, 1)).toBe(0);
});
