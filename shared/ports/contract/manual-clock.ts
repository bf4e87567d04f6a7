import type { Clock } from '../clock.ts';

/** A clock that a test sets. */
export interface ManualClock extends Clock {
  advance(milliseconds: number): void;
}

export function manualClock(start = '2026-03-02T09:00:00.000Z'): ManualClock {
  let at = Date.parse(start);
  return {
    now: () => new Date(at).toISOString(),
    advance: (milliseconds) => {
      at += milliseconds;
    },
  };
}
