import { label } from './solution.ts';

test('euros are the default', () => {
  expect(label(3.5)).toBe('3.50 EUR');
});

test('another currency', () => {
  const text: string = label(12, 'USD');
  expect(text).toBe('12.00 USD');
});

test('the checker refuses a text as price', () => {
  // @ts-expect-error a price is a number
  const wrong = () => label('3');
  expect(label).toBeTypeOf('function');
});
