import { greet } from './solution.js';

test('a name alone gets the usual mood', () => {
  expect(greet('Lea')).toBe('__mood__ __occasion__, Lea!');
});

test('a mood of its own', () => {
  expect(greet('Omar', 'sunny')).toBe('sunny __occasion__, Omar!');
});

test('an empty mood is a mood too', () => {
  expect(greet('Lea', '')).toBe(' __occasion__, Lea!');
});
