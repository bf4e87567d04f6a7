import { tag } from './solution.js';

test('small letters become capital letters', () => {
  expect(tag('amina', 'yusuf')).toBe('AY');
});

test('capital letters stay capital letters', () => {
  expect(tag('Jonas', 'Berg')).toBe('JB');
});

test('the names may be written in different ways', () => {
  expect(tag('mei', 'Lin')).toBe('ML');
});

test('a name may be a single letter', () => {
  expect(tag('o', 'k')).toBe('OK');
});
