import { pairs } from './solution.js';

test('there is one pair at the beginning', () => {
  expect(pairs(0)).toBe(1);
});

test('after one month there is still one pair', () => {
  expect(pairs(1)).toBe(1);
});

test('after two months the pair has young ones', () => {
  expect(pairs(2)).toBe(2);
});

test('after that they become more and more', () => {
  expect(pairs(3)).toBe(3);
  expect(pairs(4)).toBe(5);
  expect(pairs(10)).toBe(89);
});
