import { removeWilted } from './solution.js';

test('takes out a single wilted flower', () => {
  const pots = ['rose', 'wilted', 'iris'];
  expect(removeWilted(pots)).toBe(1);
  expect(pots).toEqual(['rose', 'iris']);
});

test('takes out wilted flowers that stand next to each other', () => {
  const pots = ['rose', 'wilted', 'wilted', 'wilted', 'iris', 'lily'];
  expect(removeWilted(pots)).toBe(3);
  expect(pots).toEqual(['rose', 'iris', 'lily']);
});

test('takes out the first and the last one', () => {
  const pots = ['wilted', 'tulip', 'wilted'];
  expect(removeWilted(pots)).toBe(2);
  expect(pots).toEqual(['tulip']);
});

test('takes out all of them', () => {
  const pots = ['wilted', 'wilted'];
  expect(removeWilted(pots)).toBe(2);
  expect(pots).toEqual([]);
});

test('keeps flowers that are fresh', () => {
  const pots = ['rose', 'iris'];
  expect(removeWilted(pots)).toBe(0);
  expect(pots).toEqual(['rose', 'iris']);
});
