import { harbourBill } from './solution.js';

test('another rule sets the fee of both boats', () => {
  expect(harbourBill(8, 10, (metres) => metres * 100)).toBe(1800 + __water__);
});

test('the rule is asked for each boat', () => {
  const rule = vi.fn(() => 50);
  expect(harbourBill(3, 4, rule)).toBe(100 + __water__);
  expect(rule).toHaveBeenCalledTimes(2);
});

test('without a rule every metre costs the same', () => {
  expect(harbourBill(8, 10)).toBe(18 * __rate__ + __water__);
});
