import { withKmh } from './solution.js';

test('a speed is replaced, and the words around it stay', () => {
  expect(withKmh('Amara leads with 12 kn.')).toBe('Amara leads with 22 km/h.');
});

test('every speed of the text is replaced', () => {
  expect(withKmh('First 9 kn, then 15 kn')).toBe('First 17 km/h, then 28 km/h');
});

test('a speed may have one digit or three', () => {
  expect(withKmh('5 kn and 100 kn')).toBe('9 km/h and 185 km/h');
});

test('words that only begin with kn stay', () => {
  expect(withKmh('They tied 3 knots in a rope')).toBe('They tied 3 knots in a rope');
});

test('other numbers stay', () => {
  expect(withKmh('Boat 7 sailed 40 miles')).toBe('Boat 7 sailed 40 miles');
});

test('an empty text stays empty', () => {
  expect(withKmh('')).toBe('');
});
