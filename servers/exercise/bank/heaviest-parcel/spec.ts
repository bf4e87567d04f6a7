import { heaviest } from './solution.ts';

test('the greatest weight', () => {
  expect(heaviest([420, 1250, 800])).toBe(1250);
});

test('weights that are missing are left out', () => {
  expect(heaviest([null, 300, null, 90])).toBe(300);
});

test('an empty envelope has a weight', () => {
  expect(heaviest([null, 0])).toBe(0);
});

test('nothing was weighed', () => {
  expect(heaviest([null, null])).toBeNull();
});

test('no parcel', () => {
  expect(heaviest([])).toBeNull();
});

test('the checker refuses other things in the list', () => {
  // @ts-expect-error undefined is no weight
  const missing = () => heaviest([420, undefined]);
  // @ts-expect-error a text is no weight
  const text = () => heaviest(['420']);
  expect(heaviest).toBeTypeOf('function');
});

test('the checker refuses to use the result without asking for null', () => {
  // @ts-expect-error it may be null
  const weight: number = heaviest([420]);
  expect(weight).toBe(420);
});
