import { equal, keysOf } from './equal.ts';
import { type Constructor, isInstance } from './kinds.ts';
import { makePattern, type Pattern } from './pattern.ts';
import { printed } from './print.ts';

const TYPES = new Map<unknown, string>([
  [Number, 'number'],
  [String, 'string'],
  [Boolean, 'boolean'],
  [BigInt, 'bigint'],
  [Symbol, 'symbol'],
  [Function, 'function'],
  [Object, 'object'],
]);

/** The patterns that also exist under `not`. */
const makers = {
  objectContaining: (want: object): Pattern => ({
    written: `objectContaining(${printed(want)})`,
    fits: (value) =>
      typeof value === 'object' &&
      value !== null &&
      keysOf(want).every((key) => key in value && equal(Reflect.get(value, key), Reflect.get(want, key), 'loose')),
  }),
  arrayContaining: (want: readonly unknown[]): Pattern => ({
    written: `arrayContaining(${printed(want)})`,
    fits: (value) => Array.isArray(value) && want.every((one) => value.some((other) => equal(other, one, 'loose'))),
  }),
  stringContaining: (want: string): Pattern => ({
    written: `stringContaining(${printed(want)})`,
    fits: (value) => typeof value === 'string' && value.includes(want),
  }),
  stringMatching: (want: string | RegExp): Pattern => ({
    written: `stringMatching(${printed(want)})`,
    fits: (value) => typeof value === 'string' && new RegExp(want).test(value),
  }),
  closeTo: (want: number, digits = 2): Pattern => ({
    written: `closeTo(${want}, ${digits})`,
    fits: (value) => typeof value === 'number' && isClose(value, want, digits),
  }),
};

/** Less than half a unit of the last digit apart; infinities are close to themselves. */
export const isClose = (a: number, b: number, digits: number): boolean =>
  a === b || Math.abs(a - b) < 10 ** -digits / 2;

type Maker = (...args: never[]) => Pattern;

const opposite = ({ written, fits }: Pattern): Pattern => ({
  written: `not.${written}`,
  fits: (value) => !fits(value),
});

const asWords = (turn: (pattern: Pattern) => Pattern) =>
  Object.fromEntries(
    Object.entries<Maker>(makers).map(([name, maker]) => [
      name,
      (...args: never[]) => makePattern(turn(maker(...args))),
    ]),
  );

/** `expect.any`, `expect.objectContaining` and the rest. */
export const patterns = {
  any: (kind: Constructor) =>
    makePattern({
      written: `any(${printed(kind).replace(/^\[\w+ (.*)\]$/, '$1')})`,
      fits: (value) => typeof value === TYPES.get(kind) || isInstance(value, kind),
    }),
  anything: () => makePattern({ written: 'anything()', fits: (value) => value !== undefined && value !== null }),
  ...asWords((pattern) => pattern),
  not: Object.freeze(asWords(opposite)),
};
