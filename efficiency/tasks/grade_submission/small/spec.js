import { cheaperWithPass } from './solution.js';

describe('cheaperWithPass', () => {
  test('many rides make the pass cheaper', () => {
    expect(cheaperWithPass(40, 150, 4900)).toBe(true);
  });

  test('few rides do not', () => {
    expect(cheaperWithPass(10, 150, 4900)).toBe(false);
  });

  test('the same price is not cheaper', () => {
    expect(cheaperWithPass(20, 200, 4000)).toBe(false);
  });

  test('no ride at all', () => {
    expect(cheaperWithPass(0, 150, 4900)).toBe(false);
  });
});
