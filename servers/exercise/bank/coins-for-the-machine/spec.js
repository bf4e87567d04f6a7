import { coins } from './solution.js';

test('one coin of each kind', () => {
  expect(coins(80)).toBe(3);
});

test('large coins come first', () => {
  expect(coins(240)).toBe(6);
});

test('two coins of 20', () => {
  expect(coins(90)).toBe(3);
});

test('a coin of 10 alone', () => {
  expect(coins(10)).toBe(1);
});

test('nothing to pay', () => {
  expect(coins(0)).toBe(0);
});
