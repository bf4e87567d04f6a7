import { growth } from './solution.js';

describe('growth', () => {
  test('is the last height minus the first', () => {
    expect(growth([12, 19, 31])).toBe(19);
  });

  test('does not care about what was between them', () => {
    expect(growth([10, 50, 20, 80, 15])).toBe(5);
  });

  test('is negative when the flower got shorter', () => {
    expect(growth([90, 60])).toBe(-30);
  });

  test('is 0 after a single measurement', () => {
    expect(growth([40])).toBe(0);
  });
});
