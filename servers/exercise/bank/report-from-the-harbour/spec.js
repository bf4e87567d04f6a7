import { degrees, note, place, sunny, wind } from './solution.js';

test('the place is a text', () => {
  expect(place).toBe('Bergen');
});

test('the temperature is a number below zero', () => {
  expect(degrees).toBe(-3);
});

test('whether it is sunny is true or false', () => {
  expect(sunny).toBe(false);
});

test('the note contains its apostrophe', () => {
  expect(note).toBe("It's icy!");
});

test('the wind is the value for nothing', () => {
  expect(wind).toBe(null);
});
