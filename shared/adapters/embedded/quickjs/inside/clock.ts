import { host } from './host.ts';

interface Timer {
  readonly id: number;
  at: number;
  readonly every: number | undefined;
  readonly run: () => void;
}

/** More are a mistake, not a program. */
const MOST_TIMERS = 10_000;
/** What an endless chain of timers may do before `runAllTimers` gives up. */
const MOST_TICKS = 10_000;

/** Programs wait on this clock: it stands still while code runs and jumps from timer to timer. */
let time = 0;
/** How far `Date` runs ahead beside that, set by a spec. */
let moved = 0;
let timers: Timer[] = [];
let lastId = 0;
/** Only a spec moves the clock. */
let manual = false;
let onThrow: (thrown: unknown) => void = () => {};

export function startClock(whenThrown: (thrown: unknown) => void): void {
  onThrow = whenThrown;
}

/** Timers set from here on belong to the next test: it ends with them. */
export function forgetTimers(upTo: number): void {
  timers = timers.filter(({ id }) => id <= upTo);
}

export const newestTimer = (): number => lastId;

/** Lets the next timer ring, unless a spec moves the clock itself. False where there is none. */
export const tick = (): boolean => !manual && ring();

function ring(until = Number.POSITIVE_INFINITY): boolean {
  const next = timers.reduce<Timer | undefined>((first, one) => (first && first.at <= one.at ? first : one), undefined);
  if (!next || next.at > until) return false;
  moveTo(Math.max(time, next.at));
  if (next.every === undefined) timers = timers.filter((one) => one !== next);
  else requeue(next, next.every);
  try {
    next.run();
  } catch (thrown) {
    onThrow(thrown);
  }
  return true;
}

function requeue(timer: Timer, every: number): void {
  timers = timers.filter((one) => one !== timer);
  timer.at = time + every;
  timers.push(timer);
}

function moveTo(at: number): void {
  time = at;
  host.shift(time + moved);
}

function set(repeats: boolean, callback: unknown, delay: unknown, args: readonly unknown[]): number {
  if (typeof callback !== 'function') throw new TypeError('a timer needs a function to call');
  if (timers.length >= MOST_TIMERS) throw new RangeError(`more than ${MOST_TIMERS} timers wait`);
  const wait = Math.max(1, Number(delay) || 0);
  lastId += 1;
  timers.push({ id: lastId, at: time + wait, every: repeats ? wait : undefined, run: () => callback(...args) });
  return lastId;
}

function clear(id: unknown): void {
  timers = timers.filter((one) => one.id !== id);
}

/** The timers of the global object. */
export const timerWords = {
  setTimeout: (callback: unknown, delay?: unknown, ...args: unknown[]) => set(false, callback, delay, args),
  setInterval: (callback: unknown, delay?: unknown, ...args: unknown[]) => set(true, callback, delay, args),
  setImmediate: (callback: unknown, ...args: unknown[]) => set(false, callback, 0, args),
  clearTimeout: clear,
  clearInterval: clear,
  clearImmediate: clear,
  queueMicrotask: (callback: () => void) => {
    Promise.resolve().then(callback).catch(onThrow);
  },
};

function advance(milliseconds: number): void {
  const until = time + milliseconds;
  for (let n = 0; ring(until); n += 1) if (n > MOST_TICKS) throw new RangeError(`more than ${MOST_TICKS} timers rang`);
  moveTo(until);
}

function runAll(): void {
  for (let n = 0; ring(); n += 1) if (n > MOST_TICKS) throw new RangeError(`more than ${MOST_TICKS} timers rang`);
}

function runPending(): void {
  advance(Math.max(0, ...timers.map(({ at }) => at - time)));
}

/** Lets promises that wait for a timer go on before the next one rings. */
async function breathe(): Promise<void> {
  for (let n = 0; n < 10; n += 1) await undefined;
}

async function advanceSlowly(milliseconds: number): Promise<void> {
  const until = time + milliseconds;
  await breathe();
  for (let n = 0; ring(until); n += 1) {
    if (n > MOST_TICKS) throw new RangeError(`more than ${MOST_TICKS} timers rang`);
    await breathe();
  }
  moveTo(until);
}

const hold = (on: boolean): void => {
  manual = on;
  if (!on) moved = 0;
  moveTo(time);
};

/** A spec's hold on the clock, as `vi` and `jest` have it. */
export const clockWords = {
  useFakeTimers: () => hold(true),
  useRealTimers: () => hold(false),
  isFakeTimers: () => manual,
  advanceTimersByTime: advance,
  advanceTimersByTimeAsync: advanceSlowly,
  advanceTimersToNextTimer: () => void ring(),
  runAllTimers: runAll,
  runAllTimersAsync: () => advanceSlowly(Math.max(0, ...timers.map(({ at }) => at - time))),
  runOnlyPendingTimers: runPending,
  getTimerCount: () => timers.length,
  clearAllTimers: () => {
    timers = [];
  },
  setSystemTime: (at: number | string | Date) => {
    moved += new Date(at).getTime() - Date.now();
    moveTo(time);
  },
};

export const resetClock = (): void => hold(false);
