import { matsFor } from './solution.js';

test('a floor with width and depth', () => {
  expect(matsFor(4, 3)).toBe(12);
});

test('one value makes a square', () => {
  expect(matsFor(4)).toBe(16);
  expect(matsFor(7)).toBe(49);
});

test('mats are rounded up', () => {
  expect(matsFor(2.5, 3)).toBe(8);
  expect(matsFor(1.5)).toBe(3);
});

test('a depth of 0 is a depth too', () => {
  expect(matsFor(4, 0)).toBe(0);
});
