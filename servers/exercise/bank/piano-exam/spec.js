import { examResult } from './solution.js';

test('two failed parts mean a new exam', () => {
  expect(examResult(19, 19)).toBe('try again');
  expect(examResult(0, 5)).toBe('try again');
});

test('one failed part is done again, however good the other is', () => {
  expect(examResult(50, 15)).toBe('one part again');
  expect(examResult(19, 50)).toBe('one part again');
});

test('20 points are enough for a part', () => {
  expect(examResult(20, 31)).toBe('passed');
  expect(examResult(33, 20)).toBe('passed');
  expect(examResult(20, 20)).toBe('passed');
});

test('80 points together are a distinction', () => {
  expect(examResult(45, 40)).toBe('distinction');
  expect(examResult(40, 40)).toBe('distinction');
  expect(examResult(30, 50)).toBe('distinction');
});

test('79 points together are not', () => {
  expect(examResult(39, 40)).toBe('passed');
});
