import { countdown } from './solution.js';

let shown;
const show = (number) => shown.push(number);

beforeEach(() => {
  shown = [];
  vi.useFakeTimers();
});

test('the first number is shown at once', () => {
  countdown(3, show);
  expect(shown).toEqual([3]);
});

test('nothing more is shown before a second is over', () => {
  countdown(3, show);
  vi.advanceTimersByTime(999);
  expect(shown).toEqual([3]);
});

test('one number each second', () => {
  countdown(5, show);
  vi.advanceTimersByTime(2000);
  expect(shown).toEqual([5, 4, 3]);
});

test('it ends at 0', () => {
  countdown(3, show);
  vi.advanceTimersByTime(20000);
  expect(shown).toEqual([3, 2, 1, 0]);
});

test('the shortest countdown', () => {
  countdown(1, show);
  vi.advanceTimersByTime(5000);
  expect(shown).toEqual([1, 0]);
});

test('no timer is left at the end', () => {
  countdown(2, show);
  vi.advanceTimersByTime(2000);
  expect(vi.getTimerCount()).toBe(0);
});
