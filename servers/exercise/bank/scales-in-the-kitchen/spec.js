import { balanced } from './solution.js';

test('both sides weigh the same', () => {
  expect(balanced(500, 350, 150)).toBe(true);
});

test('the left side is heavier', () => {
  expect(balanced(501, 350, 150)).toBe(false);
});

test('the right side is heavier', () => {
  expect(balanced(350, 350, 150)).toBe(false);
});

test('without a bowl only the food counts', () => {
  expect(balanced(200, 200, 0)).toBe(true);
});
