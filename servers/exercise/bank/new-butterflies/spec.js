import { newSpecies } from './solution.js';

describe('newSpecies', () => {
  test('counts what was never seen before', () => {
    expect(newSpecies(['monarch', 'brimstone'], ['monarch', 'swallowtail', 'peacock'])).toBe(2);
  });

  test('counts a new species once, however often it comes', () => {
    expect(newSpecies(['monarch'], ['peacock', 'peacock', 'monarch', 'peacock'])).toBe(1);
  });

  test('is 0 when everything is known', () => {
    expect(newSpecies(['monarch', 'monarch', 'peacock'], ['peacock', 'monarch'])).toBe(0);
  });

  test('counts everything on the first day', () => {
    expect(newSpecies([], ['peacock', 'brimstone', 'peacock'])).toBe(2);
  });

  test('is 0 on a day without butterflies', () => {
    expect(newSpecies(['monarch'], [])).toBe(0);
  });

  test('leaves both arrays as they are', () => {
    const seen = ['monarch'];
    const today = ['peacock', 'peacock'];
    newSpecies(seen, today);
    expect(seen).toEqual(['monarch']);
    expect(today).toEqual(['peacock', 'peacock']);
  });
});
