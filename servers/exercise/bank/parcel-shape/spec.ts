import { label, type Parcel } from './solution.ts';

test('a parcel with what it needs', () => {
  const parcel: Parcel = { to: 'Ada', grams: 420 };
  expect(label(parcel)).toBe('Ada, 420 g');
});

test('a fragile parcel', () => {
  expect(label({ to: 'Kwame', grams: 90, fragile: true })).toBe('Kwame, 90 g, fragile');
});

test('a parcel that says it is not fragile', () => {
  expect(label({ to: 'Mei', grams: 1200, fragile: false })).toBe('Mei, 1200 g');
});

test('the checker refuses a parcel that lacks something', () => {
  // @ts-expect-error it has no weight
  const light: Parcel = { to: 'Ada' };
  // @ts-expect-error it goes to nobody
  const lost: Parcel = { grams: 420 };
  expect(label).toBeTypeOf('function');
});

test('the checker refuses wrong types and unknown properties', () => {
  // @ts-expect-error the weight is a number
  const heavy: Parcel = { to: 'Ada', grams: '420' };
  // @ts-expect-error a parcel has no colour
  const red: Parcel = { to: 'Ada', grams: 420, colour: 'red' };
  expect(label).toBeTypeOf('function');
});
