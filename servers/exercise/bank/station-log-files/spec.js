import { withoutCodes } from './solution.js';

test('a code is hidden, and the words around it stay', () => {
  expect(withoutCodes('The lab has code 2040 today')).toBe('The lab has code **** today');
});

test('every code of the text is hidden', () => {
  expect(withoutCodes('Open 4711, then 0815.')).toBe('Open ****, then ****.');
});

test('longer and shorter numbers stay', () => {
  expect(withoutCodes('Day 365: 12500 litres')).toBe('Day 365: 12500 litres');
});

test('a code may stand between other numbers', () => {
  expect(withoutCodes('7 doors, 1234, 12345')).toBe('7 doors, ****, 12345');
});

test('a code may be all there is', () => {
  expect(withoutCodes('9000')).toBe('****');
});

test('a text without a code stays as it is', () => {
  expect(withoutCodes('Nobody left the station.')).toBe('Nobody left the station.');
});
