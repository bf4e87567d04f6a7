import { nextYear } from './solution.js';

let beds;

beforeEach(() => {
  beds = [
    { crop: 'peas', years: 1 },
    { crop: 'garlic', years: __most__ },
  ];
});

test('a crop gets one year older', () => {
  expect(nextYear(beds)[0]).toEqual({ crop: 'peas', years: 2 });
});

test('after its last year __rest__ grows in the bed', () => {
  expect(nextYear(beds)[1]).toEqual({ crop: '__rest__', years: 1 });
});

test('the beds keep their order', () => {
  const crops = nextYear([
    { crop: 'kale', years: __most__ - 1 },
    { crop: 'corn', years: 1 },
  ]);
  expect(crops).toEqual([
    { crop: 'kale', years: __most__ },
    { crop: 'corn', years: 2 },
  ]);
});

test('the array of this year stays as it was', () => {
  nextYear(beds);
  expect(beds).toEqual([
    { crop: 'peas', years: 1 },
    { crop: 'garlic', years: __most__ },
  ]);
});

test('a change in the new plan does not reach this year', () => {
  const plan = nextYear(beds);
  plan[0].crop = 'chard';
  expect(beds[0].crop).toBe('peas');
});

test('without beds the plan is empty', () => {
  expect(nextYear([])).toEqual([]);
});
