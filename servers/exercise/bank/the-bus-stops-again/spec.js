import { afterStop } from './solution.js';

test('people get off and on', () => {
  expect(afterStop(3, 20, 5, 2)).toBe('next stop: 4, people: 17');
});

test('people only get on', () => {
  expect(afterStop(1, 0, 0, 12)).toBe('next stop: 2, people: 12');
});

test('everybody gets off', () => {
  expect(afterStop(9, 14, 14, 0)).toBe('next stop: 10, people: 0');
});

test('nobody wants to get off or on', () => {
  expect(afterStop(5, 8, 0, 0)).toBe('next stop: 6, people: 8');
});
