import { buyer, price, product } from './solution.js';

test('the product is a text', () => {
  expect(product).toBe('__fruit_name__');
});

test('the price is a number of cents', () => {
  expect(price).toBe(__fruit_price__);
});

test('the buyer has no value yet', () => {
  expect(buyer).toBeUndefined();
});
