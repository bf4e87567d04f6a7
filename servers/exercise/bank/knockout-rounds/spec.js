import { roundsOf } from './solution.js';

test('numbers that can always be halved', () => {
  expect(roundsOf(8)).toBe(3);
  expect(roundsOf(64)).toBe(6);
});

test('with an odd number one player goes on without playing', () => {
  expect(roundsOf(5)).toBe(3);
  expect(roundsOf(3)).toBe(2);
  expect(roundsOf(33)).toBe(6);
});

test('two players need one round', () => {
  expect(roundsOf(2)).toBe(1);
});

test('a single player has won already', () => {
  expect(roundsOf(1)).toBe(0);
});
