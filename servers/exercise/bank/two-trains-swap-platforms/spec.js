import { first, second } from './solution.js';

test('the train from Turin stands at the first platform', () => {
  expect(first).toBe('Turin');
});

test('the train from Lyon stands at the second platform', () => {
  expect(second).toBe('Lyon');
});
