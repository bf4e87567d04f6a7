import { feed } from './solution.js';

test('one animal gets its food', () => {
  expect(feed('fish', 'otter')).toBe('1 x fish: otter');
});

test('two animals get the same food', () => {
  expect(feed('hay', 'llama', 'goat')).toBe('2 x hay: llama, goat');
});

test('many animals get the same food', () => {
  expect(feed('fruit', 'lemur', 'tapir', 'macaw', 'bat')).toBe('4 x fruit: lemur, tapir, macaw, bat');
});
