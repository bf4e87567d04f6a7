import { middleFrame } from './solution.js';

test('of three frames it is the second', () => {
  expect(middleFrame(['A', 'B', 'C'])).toBe('B');
});

test('of five frames it is the third', () => {
  expect(middleFrame(['brood', 'pollen', 'queen', 'honey', 'empty'])).toBe('queen');
});

test('of two frames in the middle it is the right one', () => {
  expect(middleFrame(['A', 'B', 'C', 'D'])).toBe('C');
});

test('of two frames it is the second', () => {
  expect(middleFrame(['left', 'right'])).toBe('right');
});

test('a single frame is in the middle', () => {
  expect(middleFrame(['only'])).toBe('only');
});
