import { pieceSeconds } from './solution.js';

test('a piece of one minute', () => {
  expect(pieceSeconds(30, 120)).toBe(60);
});

test('the seconds are rounded', () => {
  expect(pieceSeconds(1, 90)).toBe(3);
  expect(pieceSeconds(2, 70)).toBe(7);
});

test('a piece without bars', () => {
  expect(pieceSeconds(0, 100)).toBe(0);
});
