import { wayBack } from './solution.js';

test('the last stop comes first', () => {
  expect(wayBack(['bridge', 'mill', 'lake'])).toBe('lake - mill - bridge - camp');
});

test('a single stop', () => {
  expect(wayBack(['tower'])).toBe('tower - camp');
});

test('no stop at all', () => {
  expect(wayBack([])).toBe('camp');
});
