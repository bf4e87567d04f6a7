import { oldestPet } from './solution.js';

test('finds the oldest of several pets', () => {
  const pets = [
    { name: 'Pip', age: 3 },
    { name: 'Ada', age: 11 },
    { name: 'Momo', age: 7 },
  ];
  expect(oldestPet(pets)).toEqual({ name: 'Ada', age: 11 });
});

test('takes the first of those with the same age', () => {
  const pets = [
    { name: 'Pip', age: 2 },
    { name: 'Ada', age: 6 },
    { name: 'Momo', age: 6 },
  ];
  expect(oldestPet(pets).name).toBe('Ada');
});

test('finds a single pet that is less than a year old', () => {
  expect(oldestPet([{ name: 'Pip', age: 0 }])).toEqual({ name: 'Pip', age: 0 });
});

test('is null when there is no pet', () => {
  expect(oldestPet([])).toBeNull();
});
