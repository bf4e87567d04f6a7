import { station, temperature } from './solution.js';

test('the station keeps its name', () => {
  expect(station).toBe('school roof');
});

test('the temperature is that of noon', () => {
  expect(temperature).toBe(17);
});
