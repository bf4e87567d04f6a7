import { allFed } from './solution.js';

test('every bowl is full enough', () => {
  expect(allFed([__least__ + 20, __least__ + 5, __least__ + 1])).toBe(true);
});

test('the last bowl is too empty', () => {
  expect(allFed([__least__ + 20, __least__ + 5, __least__ - 1])).toBe(false);
});

test('the first bowl is too empty', () => {
  expect(allFed([0, __least__ + 5, __least__ + 1])).toBe(false);
});

test('exactly __least__ grams are enough', () => {
  expect(allFed([__least__, __least__])).toBe(true);
});

test('without any bowl nobody goes hungry', () => {
  expect(allFed([])).toBe(true);
});
