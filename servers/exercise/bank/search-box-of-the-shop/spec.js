import { cleaned } from './solution.js';

test('capital letters become small', () => {
  expect(cleaned('TEA')).toBe('tea');
});

test('outer spaces are removed on both sides', () => {
  expect(cleaned('   mint tea  ')).toBe('mint tea');
});

test('spaces between words stay', () => {
  expect(cleaned(' Green Mint Tea')).toBe('green mint tea');
});

test('only spaces give an empty text', () => {
  expect(cleaned('   ')).toBe('');
});
