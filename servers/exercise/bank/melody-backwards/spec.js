import { backwards } from './solution.js';

test('a melody of some notes', () => {
  expect(backwards('CDEG')).toBe('GEDC');
});

test('two notes are exchanged', () => {
  expect(backwards('AB')).toBe('BA');
});

test('a note that comes again', () => {
  expect(backwards('CCDE')).toBe('EDCC');
});

test('a single note', () => {
  expect(backwards('A')).toBe('A');
});

test('an empty melody', () => {
  expect(backwards('')).toBe('');
});
