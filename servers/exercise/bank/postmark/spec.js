import { postmark } from './solution.js';

test('a day early in the year', () => {
  expect(postmark(new Date('2027-03-07T10:00:00Z'))).toBe('07.03.2027');
});

test('two digits as they are', () => {
  expect(postmark(new Date('2027-11-25T10:00:00Z'))).toBe('25.11.2027');
});

test('the first and the last day of a year', () => {
  expect(postmark(new Date('2027-01-01T00:00:00Z'))).toBe('01.01.2027');
  expect(postmark(new Date('2027-12-31T23:59:00Z'))).toBe('31.12.2027');
});
