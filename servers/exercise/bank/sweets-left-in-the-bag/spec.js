import { leftOver } from './solution.js';

test('some are left', () => {
  expect(leftOver(__group_sweets__)).toBe(__group_left__);
});

test('one more is left', () => {
  expect(leftOver(__group_more__)).toBe(__group_next__);
});

test('nothing is left when every child gets one', () => {
  expect(leftOver(__group_size__)).toBe(0);
});

test('too few for the children stay all in the bag', () => {
  expect(leftOver(3)).toBe(3);
});
