import { countdown } from './solution.js';

function heard(from) {
  const numbers = [];
  countdown(from, (second) => numbers.push(second));
  return numbers;
}

test('every number is reported, from the first down to zero', () => {
  expect(heard(3)).toEqual([3, 2, 1, 0]);
});

test('a countdown from zero reports zero once', () => {
  expect(heard(0)).toEqual([0]);
});

test('a long countdown', () => {
  expect(heard(10)).toHaveLength(11);
});

test('any function can be handed over', () => {
  const speak = vi.fn();
  countdown(1, speak);
  expect(speak).toHaveBeenCalledTimes(2);
});
