import { postage } from './solution.js';
import { EXPRESS, STAMP } from './tariff.js';

test('a single letter', () => {
  expect(postage(1)).toBe(STAMP + EXPRESS);
});

test('each letter needs a stamp, and express is paid once', () => {
  expect(postage(3)).toBe(3 * STAMP + EXPRESS);
});

test('no letter', () => {
  expect(postage(0)).toBe(EXPRESS);
});
