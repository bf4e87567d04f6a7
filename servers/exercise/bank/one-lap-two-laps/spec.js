import { counted } from './solution.js';

test('one of them', () => {
  expect(counted(1)).toBe('1 __thing_one__');
});

test('many of them', () => {
  expect(counted(12)).toBe('12 __thing_many__');
  expect(counted(2)).toBe('2 __thing_many__');
});

test('none of them', () => {
  expect(counted(0)).toBe('0 __thing_many__');
});
