import { boxPrice } from './solution.ts';

test('each size has its price', () => {
  expect(boxPrice('S')).toBe(__small__);
  expect(boxPrice('M')).toBe(__medium__);
  expect(boxPrice('L')).toBe(__large__);
});

test('a variable of the three sizes may be given', () => {
  const sizes: ('S' | 'M' | 'L')[] = ['M', 'S'];
  expect(sizes.map((size) => boxPrice(size))).toEqual([__medium__, __small__]);
});

test('the checker refuses other texts', () => {
  // @ts-expect-error there is no such box
  const huge = () => boxPrice('XL');
  // @ts-expect-error small letters are other texts
  const lower = () => boxPrice('s');
  expect(boxPrice).toBeTypeOf('function');
});

test('the checker refuses a call without a size', () => {
  // @ts-expect-error nothing is no size
  const nothing = () => boxPrice(undefined);
  expect(boxPrice).toBeTypeOf('function');
});
