import { goalsPerGame } from './solution.js';

test('the average of some games', () => {
  expect(goalsPerGame(12, 4)).toBe(3);
});

test('the average is rounded', () => {
  expect(goalsPerGame(7, 4)).toBe(2);
  expect(goalsPerGame(5, 4)).toBe(1);
});

test('before the first game', () => {
  expect(goalsPerGame(0, 0)).toBe(0);
  expect(goalsPerGame(3, 0)).toBe(0);
});
