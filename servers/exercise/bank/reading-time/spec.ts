import { teaser } from './solution.ts';

test('the usual speed', () => {
  const text: string = teaser('Storm over Lagos', 450);
  expect(text).toBe('Storm over Lagos (3 min)');
});

test('a speed of its own', () => {
  expect(teaser('Storm over Lagos', 450, 100)).toBe('Storm over Lagos (5 min)');
});

test('the checker refuses wrong calls', () => {
  // @ts-expect-error the number of words is no text
  const words = () => teaser('Storm', 'many');
  // @ts-expect-error a title is a text
  const title = () => teaser(7, 450);
  // @ts-expect-error the speed is no text
  const speed = () => teaser('Storm', 450, 'fast');
  expect(teaser).toBeTypeOf('function');
});

test('the checker refuses to use the result as a number', () => {
  // @ts-expect-error the result is a text
  const wrong: number = teaser('Storm', 150);
  expect(wrong).toBe('Storm (1 min)');
});
