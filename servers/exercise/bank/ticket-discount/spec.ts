import { receipt } from './solution.ts';

test('half the price', () => {
  expect(receipt(2000, (cents) => cents / 2)).toBe('to pay: 1000');
});

test('a rule that takes something off', () => {
  const text: string = receipt(1850, (cents) => cents - 300);
  expect(text).toBe('to pay: 1550');
});

test('the checker knows that a rule gets a number', () => {
  // @ts-expect-error a number has no length
  const wrong = () => receipt(2000, (cents) => cents.length);
  expect(receipt).toBeTypeOf('function');
});

test('the checker refuses wrong calls', () => {
  // @ts-expect-error a price is a number
  const price = () => receipt('2000', (cents) => cents / 2);
  // @ts-expect-error a rule returns a number
  const rule = () => receipt(2000, () => 'half');
  // @ts-expect-error a number is no rule
  const number = () => receipt(2000, 50);
  // @ts-expect-error there must be a rule
  const nothing = () => receipt(2000, undefined);
  expect(receipt).toBeTypeOf('function');
});
