import { invitation } from './solution.js';

test('an hour as a number', () => {
  expect(invitation('Leila', 7)).toBe('Dear Leila, dinner is at 7.');
});

test('an hour as a text', () => {
  expect(invitation('Marek', '19:30')).toBe('Dear Marek, dinner is at 19:30.');
});
