import { pieceValue } from './solution.js';

test.each([
  ['pawn', 1],
  ['knight', 3],
  ['bishop', 3],
  ['rook', 5],
  ['queen', 9],
])('a %s is worth %i', (piece, value) => {
  expect(pieceValue(piece)).toBe(value);
});

test('the king counts as 0', () => {
  expect(pieceValue('king')).toBe(0);
});

test('what is no piece is worth nothing', () => {
  expect(pieceValue('dragon')).toBe(0);
  expect(pieceValue('')).toBe(0);
});
