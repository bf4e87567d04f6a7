import { freeDelivery } from './solution.js';

test('a large order', () => {
  expect(freeDelivery(__limit_above__)).toBe(true);
});

test('exactly the limit', () => {
  expect(freeDelivery(__limit_from__)).toBe(true);
});

test('one cent too little', () => {
  expect(freeDelivery(__limit_below__)).toBe(false);
});

test('nothing ordered', () => {
  expect(freeDelivery(0)).toBe(false);
});
