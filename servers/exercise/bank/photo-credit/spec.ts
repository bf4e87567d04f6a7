import { credit } from './solution.ts';

test('a photographer with a name', () => {
  const text: string = credit('Zola Mbeki');
  expect(text).toBe('__word__: Zola Mbeki');
});

test('nobody knows who took the photo', () => {
  expect(credit(null)).toBe('__word__: __archive__');
});

test('an empty name is printed as it is', () => {
  expect(credit('')).toBe('__word__: ');
});

test('the checker refuses anything else', () => {
  // @ts-expect-error undefined is neither a text nor null
  const missing = () => credit(undefined);
  // @ts-expect-error a number is no name
  const number = () => credit(12);
  expect(credit).toBeTypeOf('function');
});
