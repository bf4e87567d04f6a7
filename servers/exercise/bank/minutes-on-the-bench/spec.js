import { minutesOnBench, minutesPlayed } from './solution.js';

test('minutesPlayed returns the minutes in the game', () => {
  expect(minutesPlayed(15, 55)).toBe(40);
  expect(minutesPlayed(0, 90)).toBe(90);
});

test('minutesOnBench returns all the other minutes', () => {
  expect(minutesOnBench(15, 55, 90)).toBe(50);
  expect(minutesOnBench(60, 70, 80)).toBe(70);
});

test('who plays the whole game is never on the bench', () => {
  expect(minutesOnBench(0, 90, 90)).toBe(0);
});

test('who never plays is always on the bench', () => {
  expect(minutesOnBench(30, 30, 60)).toBe(60);
});
