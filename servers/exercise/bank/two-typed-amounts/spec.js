import { total } from './solution.js';

test('whole numbers are added', () => {
  expect(total('20', '15')).toBe(35);
});

test('digits after the point count', () => {
  expect(total('2.5', '1.25')).toBe(3.75);
});

test('nothing is added to nothing', () => {
  expect(total('0', '0')).toBe(0);
});
