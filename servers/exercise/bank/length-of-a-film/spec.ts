import { minutes } from './solution.ts';

test('a number stays as it is', () => {
  const length: number = minutes(105);
  expect(length).toBe(105);
});

test('a text of hours and minutes', () => {
  expect(minutes('1:45')).toBe(105);
});

test('less than an hour', () => {
  expect(minutes('0:58')).toBe(58);
});

test('minutes with a zero in front', () => {
  expect(minutes('2:05')).toBe(125);
});

test('a very long film', () => {
  expect(minutes('10:30')).toBe(630);
});

test('a value that is either of both', () => {
  const lengths: (number | string)[] = [90, '1:30'];
  expect(lengths.map((length) => minutes(length))).toEqual([90, 90]);
});

test('the checker refuses anything else', () => {
  // @ts-expect-error a length is a number or a text
  const wrong = () => minutes(true);
  // @ts-expect-error no length at all
  const nothing = () => minutes(null);
  expect(minutes).toBeTypeOf('function');
});
