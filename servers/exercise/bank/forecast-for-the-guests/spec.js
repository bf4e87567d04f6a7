import { fahrenheit } from './solution.js';

test('water freezes at 32 degrees', () => {
  expect(fahrenheit(0)).toBe(32);
});

test('water boils at 212 degrees', () => {
  expect(fahrenheit(100)).toBe(212);
});

test('the second digit is rounded down', () => {
  expect(fahrenheit(21.3)).toBe(70.3);
});

test('the second digit is rounded up', () => {
  expect(fahrenheit(36.6)).toBe(97.9);
});

test('a cold day', () => {
  expect(fahrenheit(-4.6)).toBe(23.7);
});
