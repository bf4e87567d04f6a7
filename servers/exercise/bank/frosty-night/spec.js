import { nightText } from './solution.js';

test('tells a temperature', () => {
  expect(nightText({ hour: 3, degrees: -4 })).toBe('-4 degrees');
});

test('tells zero degrees too', () => {
  expect(nightText({ hour: 4, degrees: 0 })).toBe('0 degrees');
});

test('says "__none__" when the temperature is null', () => {
  expect(nightText({ hour: 5, degrees: null })).toBe('__none__');
});

test('says "__none__" when there is no temperature', () => {
  expect(nightText({ hour: 6 })).toBe('__none__');
});
