import { passport } from './solution.js';

describe('passport', () => {
  test('holds what is known about the pet', () => {
    expect(passport('Mochi', 'cat', 2022)).toEqual({ name: 'Mochi', species: 'cat', born: 2022, vaccinated: false });
  });

  test('is different for another pet', () => {
    expect(passport('Boba', 'parrot', 2015)).toEqual({
      name: 'Boba',
      species: 'parrot',
      born: 2015,
      vaccinated: false,
    });
  });

  test('is a new object each time', () => {
    const first = passport('Mochi', 'cat', 2022);
    const second = passport('Mochi', 'cat', 2022);
    first.vaccinated = true;
    expect(second.vaccinated).toBe(false);
  });
});
