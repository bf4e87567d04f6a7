import { gamesOf } from './solution.js';

test('two players have one game', () => {
  expect(gamesOf(2)).toBe(1);
});

test('three and four players', () => {
  expect(gamesOf(3)).toBe(3);
  expect(gamesOf(4)).toBe(6);
});

test('a large tournament', () => {
  expect(gamesOf(40)).toBe(780);
});

test('one player or none has no games', () => {
  expect(gamesOf(1)).toBe(0);
  expect(gamesOf(0)).toBe(0);
});
