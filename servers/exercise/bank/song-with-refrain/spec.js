import { songSeconds } from './solution.js';

test('a verse of 16 bars', () => {
  expect(songSeconds(16)).toBe(64);
});

test('a short verse', () => {
  expect(songSeconds(1)).toBe(34);
});

test('no verse at all', () => {
  expect(songSeconds(0)).toBe(32);
});
