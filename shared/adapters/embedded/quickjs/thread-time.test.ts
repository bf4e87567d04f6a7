import fc from 'fast-check';
import { expect, test } from 'vitest';
import { threadTime } from './thread-time.ts';

const LOOP = 5_000;

function onClock() {
  let at = 0;
  const wait = (milliseconds: number) => {
    at += milliseconds;
  };
  return { time: threadTime(() => at), wait };
}

test('runs of half a second are never charged, however many', () => {
  const { time } = onClock();
  for (let run = 0; run < 1_000; run += 1) time.charge('ada', 500);
  expect(time.owed('ada')).toBe(0);
});

test('an endless loop is owed by who ran it, and forgiven within a minute', () => {
  const { time, wait } = onClock();
  time.charge('ada', LOOP);
  wait(30_000);
  expect([time.owed('ada') > 0, time.owed('bob')]).toEqual([true, 0]);
  wait(30_000);
  expect(time.owed('ada')).toBe(0);
});

test('who sends them in a loop owes more than who sent one', () => {
  const { time } = onClock();
  time.charge('ada', LOOP);
  for (let run = 0; run < 2; run += 1) time.charge('bob', LOOP);
  expect(time.owed('bob')).toBeGreaterThan(time.owed('ada'));
});

test('after two minutes nobody owes anything, whatever they ran', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(20_000), fc.nat(20_000))), (runs) => {
      const { time, wait } = onClock();
      for (const [milliseconds, pause] of runs) {
        time.charge('ada', milliseconds);
        wait(pause);
      }
      wait(120_000);
      expect(time.owed('ada')).toBe(0);
    }),
  );
});
