import { courtBill } from './solution.js';

test('the usual price and the usual fee', () => {
  expect(courtBill(3)).toBe(29);
  expect(courtBill(1)).toBe(11);
});

test('a price of its own and the usual fee', () => {
  expect(courtBill(3, 5)).toBe(17);
});

test('a price and a fee of its own', () => {
  expect(courtBill(2, 10, 6)).toBe(26);
});

test('a fee of 0 is a fee too', () => {
  expect(courtBill(3, 5, 0)).toBe(15);
});

test('a price of 0 is a price too', () => {
  expect(courtBill(4, 0)).toBe(2);
});
