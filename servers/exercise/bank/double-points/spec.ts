import { points } from './solution.ts';

test('hits without the ring', () => {
  expect(points(3, false)).toBe(3 * __worth__);
});

test('hits while the ring shines', () => {
  const sum: number = points(4, true);
  expect(sum).toBe(4 * __worth__ * __factor__);
});

test('no hit', () => {
  expect(points(0, true)).toBe(0);
});

test('the checker refuses values of other types', () => {
  // @ts-expect-error hits are a number
  const text = () => points('3', true);
  // @ts-expect-error the ring shines or not
  const word = () => points(3, 'yes');
  // @ts-expect-error both values must be given
  const missing = () => points(3);
  expect(points).toBeTypeOf('function');
});

test('the checker refuses to use the result as a text', () => {
  // @ts-expect-error the result is a number
  const text: string = points(1, false);
  expect(text).toBe(__worth__);
});
