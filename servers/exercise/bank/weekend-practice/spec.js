import { saturday, sunday, weekend } from './solution.js';

test('saturday has the minutes of 4 pieces and one warm-up', () => {
  expect(saturday).toBe(4 * __piece__ + __warm__);
});

test('sunday has the minutes of 2 pieces and one warm-up', () => {
  expect(sunday).toBe(2 * __piece__ + __warm__);
});

test('the weekend has both days, each with its warm-up', () => {
  expect(weekend).toBe(6 * __piece__ + 2 * __warm__);
});
