import { matchState } from './solution.js';

test('the home team has won', () => {
  expect(matchState(3, 1)).toBe('home won');
  expect(matchState(3, 0)).toBe('home won');
});

test('the other team has won', () => {
  expect(matchState(2, 3)).toBe('away won');
  expect(matchState(0, 3)).toBe('away won');
});

test('before the first set', () => {
  expect(matchState(0, 0)).toBe('set 1');
});

test('the next set is named while the match goes on', () => {
  expect(matchState(1, 0)).toBe('set 2');
  expect(matchState(1, 2)).toBe('set 4');
  expect(matchState(2, 2)).toBe('set 5');
});

test('nothing is printed', () => {
  const print = vi.spyOn(console, 'log');
  matchState(3, 1);
  matchState(2, 3);
  matchState(1, 1);
  expect(print).not.toHaveBeenCalled();
});
