import { byline } from './solution.ts';

test('one name as a text', () => {
  expect(byline('Amara')).toBe('by Amara');
});

test('a very short name', () => {
  expect(byline('Q')).toBe('by Q');
});

test('one name in an array', () => {
  expect(byline(['Amara'])).toBe('by Amara');
});

test('two names', () => {
  expect(byline(['Luca', 'Jin'])).toBe('by Luca and 1 more');
});

test('many names', () => {
  const text: string = byline(['Amara', 'Luca', 'Jin', 'Mo']);
  expect(text).toBe('by Amara and 3 more');
});

test('the checker refuses anything else', () => {
  // @ts-expect-error a number is no name
  const number = () => byline(7);
  // @ts-expect-error names are texts
  const numbers = () => byline([1, 2]);
  expect(byline).toBeTypeOf('function');
});
