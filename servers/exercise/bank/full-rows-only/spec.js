import { formations } from './solution.js';

test('six dancers have four ways', () => {
  expect(formations(6)).toBe(4);
});

test('of a prime number there are two', () => {
  expect(formations(7)).toBe(2);
});

test('one dancer has one way', () => {
  expect(formations(1)).toBe(1);
});

test('no dancer has none', () => {
  expect(formations(0)).toBe(0);
});
