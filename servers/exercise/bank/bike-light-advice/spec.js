import { lightAdvice } from './solution.js';

test('no light in the middle of the day', () => {
  expect(lightAdvice(12, false)).toBe('light off');
});

test('a tunnel needs light at any hour', () => {
  expect(lightAdvice(12, true)).toBe('light on');
});

test('it is dark late and early', () => {
  expect(lightAdvice(23, false)).toBe('light on');
  expect(lightAdvice(0, false)).toBe('light on');
});

test('it is dark before __dawn__ and no longer at __dawn__', () => {
  expect(lightAdvice(__dawn__ - 1, false)).toBe('light on');
  expect(lightAdvice(__dawn__, false)).toBe('light off');
});

test('it is light before __dusk__ and dark from __dusk__ on', () => {
  expect(lightAdvice(__dusk__ - 1, false)).toBe('light off');
  expect(lightAdvice(__dusk__, false)).toBe('light on');
});
