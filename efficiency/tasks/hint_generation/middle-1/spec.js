import { longestDrySpell } from './solution.js';

describe('longestDrySpell', () => {
  test('counts the dry days between two days of rain', () => {
    expect(longestDrySpell([4, 0, 0, 0, 2])).toBe(3);
  });

  test('finds the longest of several spells', () => {
    expect(longestDrySpell([0, 3, 0, 0, 0, 0, 1, 0, 0])).toBe(4);
  });

  test('finds a spell that lasts until the last day', () => {
    expect(longestDrySpell([0, 5, 0, 0])).toBe(2);
  });

  test('takes a little rain for rain', () => {
    expect(longestDrySpell([0, 0, 0.2, 0])).toBe(2);
  });

  test('is 0 when it rained every day', () => {
    expect(longestDrySpell([7, 1, 12])).toBe(0);
  });

  test('is 0 when nothing was measured', () => {
    expect(longestDrySpell([])).toBe(0);
  });
});
