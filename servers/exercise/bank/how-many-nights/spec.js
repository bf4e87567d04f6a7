import { nights } from './solution.js';

test('some nights within a month', () => {
  expect(nights('2027-03-27', '2027-03-30')).toBe(3);
});

test('a stay over the end of a month', () => {
  expect(nights('2027-04-28', '2027-05-03')).toBe(5);
});

test('a stay over New Year', () => {
  expect(nights('2027-12-31', '2028-01-01')).toBe(1);
});

test('February has 29 days in 2028', () => {
  expect(nights('2028-02-28', '2028-03-01')).toBe(2);
  expect(nights('2027-02-28', '2027-03-01')).toBe(1);
});

test('leaving on the day of arrival', () => {
  expect(nights('2027-05-09', '2027-05-09')).toBe(0);
});

test('leaving before the arrival', () => {
  expect(nights('2027-05-09', '2027-05-02')).toBe(0);
});
