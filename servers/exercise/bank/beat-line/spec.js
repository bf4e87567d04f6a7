import { beatLine } from './solution.js';

test('every third beat is loud', () => {
  expect(beatLine(7, 3)).toBe('X..X..X');
  expect(beatLine(6, 3)).toBe('X..X..');
});

test('every second beat is loud', () => {
  expect(beatLine(5, 2)).toBe('X.X.X');
});

test('every beat is loud', () => {
  expect(beatLine(4, 1)).toBe('XXXX');
});

test('an accent that comes only once', () => {
  expect(beatLine(3, 8)).toBe('X..');
});

test('one beat, and none', () => {
  expect(beatLine(1, 4)).toBe('X');
  expect(beatLine(0, 4)).toBe('');
});
