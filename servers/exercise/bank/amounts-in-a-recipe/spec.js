import { amount } from './solution.js';

test('the amount stands after the colon', () => {
  expect(amount('flour: 250 g')).toBe('250 g');
});

test('there may be no space after the colon', () => {
  expect(amount('salt:1 spoon')).toBe('1 spoon');
});

test('there may be many spaces', () => {
  expect(amount('warm milk :   half a litre  ')).toBe('half a litre');
});

test('a second colon belongs to the amount', () => {
  expect(amount('rest: 1:30 h')).toBe('1:30 h');
});

test('the amount may be missing', () => {
  expect(amount('pepper:')).toBe('');
});
