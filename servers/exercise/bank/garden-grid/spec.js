import { emptyGarden } from './solution.js';

test('has as many rows and places as asked for', () => {
  expect(emptyGarden(2, 3)).toEqual([
    ['empty', 'empty', 'empty'],
    ['empty', 'empty', 'empty'],
  ]);
});

test('a plant in one row is not in the others', () => {
  const garden = emptyGarden(3, 2);
  garden[0][1] = 'basil';
  expect(garden).toEqual([
    ['empty', 'basil'],
    ['empty', 'empty'],
    ['empty', 'empty'],
  ]);
});

test('the smallest garden has one place', () => {
  expect(emptyGarden(1, 1)).toEqual([['empty']]);
});

test('two gardens have nothing in common', () => {
  const first = emptyGarden(1, 2);
  const second = emptyGarden(1, 2);
  first[0][0] = 'mint';
  expect(second).toEqual([['empty', 'empty']]);
});
