import { attempts } from './solution.js';

test('the first try works', () => {
  expect(attempts(() => true, 5)).toBe(1);
});

test('the third try works, and no more are made', () => {
  const send = vi.fn((number) => number >= 3);
  expect(attempts(send, 5)).toBe(3);
  expect(send).toHaveBeenCalledTimes(3);
});

test('the last try counts', () => {
  expect(attempts((number) => number === 4, 4)).toBe(4);
});

test('after the last try it gives up', () => {
  const send = vi.fn(() => false);
  expect(attempts(send, 3)).toBe(0);
  expect(send).toHaveBeenCalledTimes(3);
});
