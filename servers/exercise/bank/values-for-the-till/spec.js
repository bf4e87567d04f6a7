import { paid, price, product } from './solution.js';

test('the product is the text rice', () => {
  expect(product).toBe('rice');
});

test('the price is the number 240', () => {
  expect(price).toBe(240);
});

test('paid is the value false', () => {
  expect(paid).toBe(false);
});
