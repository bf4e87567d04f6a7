import { onBoard } from './solution.js';

test('a full carriage', () => {
  expect(onBoard(48)).toBe(49);
});

test('a single guest', () => {
  expect(onBoard(1)).toBe(2);
});

test('an empty carriage has only its conductor', () => {
  expect(onBoard(0)).toBe(1);
});
