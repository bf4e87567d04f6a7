import { census } from './solution.js';

describe('census', () => {
  test('counts every kind of bird', () => {
    expect(census(['robin', 'tit', 'robin', 'crow', 'robin', 'tit'])).toEqual({ robin: 3, tit: 2, crow: 1 });
  });

  test('counts a kind that was seen once', () => {
    expect(census(['owl'])).toEqual({ owl: 1 });
  });

  test('counts names of two words', () => {
    expect(census(['blue tit', 'blue tit'])).toEqual({ 'blue tit': 2 });
  });

  test('is an empty object when no bird came', () => {
    expect(census([])).toEqual({});
  });

  test('begins anew with every call', () => {
    census(['crow']);
    expect(census(['crow'])).toEqual({ crow: 1 });
  });
});
