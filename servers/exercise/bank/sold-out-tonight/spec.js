import { isSoldOut } from './solution.js';

test('no seat is left', () => {
  expect(isSoldOut(0)).toBe(true);
});

test('a single seat is left', () => {
  expect(isSoldOut(1)).toBe(false);
});

test('many seats are left', () => {
  expect(isSoldOut(240)).toBe(false);
});
