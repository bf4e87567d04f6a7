import { turned } from './solution.js';

test('an open shop closes', () => {
  expect(turned(true)).toBe(false);
});

test('a closed shop opens', () => {
  expect(turned(false)).toBe(true);
});

test('after two turns everything is as before', () => {
  expect(turned(turned(true))).toBe(true);
});
