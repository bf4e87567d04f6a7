import { countNote } from './solution.js';

test('a note that is played several times', () => {
  expect(countNote('CDECCG', 'C')).toBe(3);
  expect(countNote('GAAAG', 'A')).toBe(3);
});

test('a note that is played first', () => {
  expect(countNote('EDC', 'E')).toBe(1);
});

test('a note that is played last', () => {
  expect(countNote('EDC', 'C')).toBe(1);
});

test('a note that is never played', () => {
  expect(countNote('CDECCG', 'A')).toBe(0);
});

test('an empty melody', () => {
  expect(countNote('', 'C')).toBe(0);
});
