import { kilosByFish } from './solution.js';

const crates = [
  { fish: 'cod', kilos: 12 },
  { fish: 'sole', kilos: 4 },
  { fish: 'cod', kilos: 8 },
];

test('adds up the crates of one kind', () => {
  expect(kilosByFish(crates).get('cod')).toBe(20);
});

test('knows a kind with a single crate', () => {
  expect(kilosByFish(crates).get('sole')).toBe(4);
});

test('has one key for each kind', () => {
  expect(kilosByFish(crates).size).toBe(2);
});

test('is empty without crates', () => {
  expect(kilosByFish([]).size).toBe(0);
});
