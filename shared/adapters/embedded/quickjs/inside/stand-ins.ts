import { specIsCalling } from './callers.ts';
import { program } from './program.ts';

/** A generator with 2^32 states (mulberry32): the same program draws the same numbers every time. */
let state = 1;
export function seedRandom(seed: number): void {
  state = seed;
}

export function random(): number {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

/** Makes a function that specs like to replace (`Math.random`, `Date.now`, timers) theirs to replace, and nobody else's. */
export function replaceable(target: object, name: string, original: unknown): void {
  let current = original;
  Object.defineProperty(target, name, {
    get: () => current,
    set(this: unknown, value: unknown) {
      if (!specIsCalling(program.current)) throw new TypeError(`${name} is read-only; only a spec may replace it`);
      current = value;
    },
    configurable: false,
    enumerable: false,
  });
}
