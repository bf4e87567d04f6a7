import { startShow } from './solution.js';

let log;
const ring = (bell) => log.push('bell ' + bell);
const open = () => log.push('curtain');

beforeEach(() => {
  log = [];
  vi.useFakeTimers();
});

test('nothing happens at once', () => {
  startShow(ring, open);
  expect(log).toEqual([]);
});

test('the first bell after one minute', () => {
  startShow(ring, open);
  vi.advanceTimersByTime(59999);
  expect(log).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(log).toEqual(['bell 1']);
});

test('three bells, each with its number', () => {
  startShow(ring, open);
  vi.advanceTimersByTime(180000);
  expect(log).toEqual(['bell 1', 'bell 2', 'bell 3']);
});

test('the curtain opens after the bells, once', () => {
  startShow(ring, open);
  vi.advanceTimersByTime(239999);
  expect(log).not.toContain('curtain');
  vi.advanceTimersByTime(600000);
  expect(log).toEqual(['bell 1', 'bell 2', 'bell 3', 'curtain']);
});
