import { total } from './solution.js';

test('total has four weeks and a race', () => {
  expect(total).toBe(175);
});

test('total is a number', () => {
  expect(typeof total).toBe('number');
});
