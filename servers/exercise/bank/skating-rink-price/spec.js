import { rinkPrice } from './solution.js';

test('up to an hour the price stays the same', () => {
  expect(rinkPrice(20)).toBe(400);
  expect(rinkPrice(60)).toBe(400);
});

test('each further minute costs 2 cents', () => {
  expect(rinkPrice(61)).toBe(402);
  expect(rinkPrice(90)).toBe(460);
});
