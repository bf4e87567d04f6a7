import { swapHives } from './solution.js';

let row;

beforeEach(() => {
  row = ['blue', 'yellow', 'white', 'green'];
});

test('two hives change places', () => {
  swapHives(row, 0, 2);
  expect(row).toEqual(['white', 'yellow', 'blue', 'green']);
});

test('neighbours change places', () => {
  swapHives(row, 3, 2);
  expect(row).toEqual(['blue', 'yellow', 'green', 'white']);
});

test('done twice, everything stands as before', () => {
  swapHives(row, 1, 3);
  swapHives(row, 1, 3);
  expect(row).toEqual(['blue', 'yellow', 'white', 'green']);
});

test('a hive that changes places with itself stays', () => {
  swapHives(row, 1, 1);
  expect(row).toEqual(['blue', 'yellow', 'white', 'green']);
});
