import { checked } from './solution.js';

test('a number in the range is returned', () => {
  expect(checked(75)).toBe(75);
});

test('both ends of the range are allowed', () => {
  expect(checked(0)).toBe(0);
  expect(checked(100)).toBe(100);
});

test('too much is a RangeError that names the number', () => {
  expect(() => checked(120)).toThrow(RangeError);
  expect(() => checked(120)).toThrow('out of range: 120');
});

test('less than nothing is a RangeError too', () => {
  expect(() => checked(-1)).toThrow(RangeError);
});

test('a text is a TypeError, even if it looks like a number', () => {
  expect(() => checked('75')).toThrow(TypeError);
  expect(() => checked('75')).toThrow('a number is needed');
});
