import { takeUmbrella } from './solution.js';

test('rain and little wind', () => {
  expect(takeUmbrella(true, 10)).toBe(true);
});

test('rain and a storm', () => {
  expect(takeUmbrella(true, 90)).toBe(false);
});

test('rain and wind of exactly the limit', () => {
  expect(takeUmbrella(true, __wind__)).toBe(false);
});

test('no rain and no wind', () => {
  expect(takeUmbrella(false, 0)).toBe(false);
});

test('no rain and a storm', () => {
  expect(takeUmbrella(false, 90)).toBe(false);
});
