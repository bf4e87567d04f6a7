import { contains, equal } from './equal.ts';
import { type Constructor, isInstance } from './kinds.ts';
import { finding, type Matcher } from './matcher.ts';
import { isClose } from './patterns.ts';
import { printed } from './print.ts';

const state =
  (name: string, is: (received: unknown) => boolean): Matcher =>
  (received) =>
    finding(is(received), () => name);

const compared =
  (words: string, holds: (a: number, b: number) => boolean): Matcher =>
  (received: unknown, bound: number | bigint) =>
    finding(isNumeric(received) && holds(received as number, bound as number), () => `${words} ${printed(bound)}`);

const isNumeric = (value: unknown): boolean => typeof value === 'number' || typeof value === 'bigint';

/** Matchers about a value. */
export const valueMatchers: Readonly<Record<string, Matcher>> = {
  toBe: (received, want: unknown) => finding(Object.is(received, want), () => sameLooking(received, want)),
  toEqual: (received, want: unknown) => finding(equal(received, want, 'loose'), () => printed(want)),
  toStrictEqual: (received, want: unknown) => finding(equal(received, want, 'strict'), () => printed(want)),
  toMatchObject: (received, want: object) => finding(contains(received, want), () => `at least ${printed(want)}`),
  toBeNull: state('null', (value) => value === null),
  toBeUndefined: state('undefined', (value) => value === undefined),
  toBeDefined: state('anything but undefined', (value) => value !== undefined),
  toBeTruthy: state('a truthy value', (value) => Boolean(value)),
  toBeFalsy: state('a falsy value', (value) => !value),
  toBeNaN: state('NaN', (value) => Number.isNaN(value)),
  toBeTypeOf: (received, type: string) => finding(typeof received === type, () => `a ${type}`),
  toBeOneOf: (received, choice: readonly unknown[]) =>
    finding(
      choice.some((one) => equal(received, one, 'loose')),
      () => `one of ${printed(choice)}`,
    ),
  toBeInstanceOf: (received, kind: Constructor) =>
    finding(isInstance(received, kind), () => `an instance of ${printed(kind)}`),
  toBeGreaterThan: compared('a number above', (a, b) => a > b),
  toBeGreaterThanOrEqual: compared('a number not below', (a, b) => a >= b),
  toBeLessThan: compared('a number below', (a, b) => a < b),
  toBeLessThanOrEqual: compared('a number not above', (a, b) => a <= b),
  toBeCloseTo: (received, want: number, digits = 2) =>
    finding(
      typeof received === 'number' && isClose(received, want, digits),
      () => `${printed(want)} to ${digits} decimals`,
    ),
  toSatisfy: (received, holds: (value: unknown) => unknown) =>
    finding(Boolean(holds(received)), () => `a value that satisfies ${printed(holds)}`),
  toMatch: (received, want: string | RegExp) =>
    finding(
      typeof received === 'string' &&
        (typeof want === 'string' ? received.includes(want) : new RegExp(want).test(received)),
      () => `a text with ${printed(want)}`,
    ),
  toContain: (received, want: unknown) => finding(holdsItem(received, want), () => `to contain ${printed(want)}`),
  toContainEqual: (received, want: unknown) =>
    finding(
      itemsOf(received).some((one) => equal(one, want, 'loose')),
      () => `to contain ${printed(want)}`,
    ),
  toHaveLength: (received, want: number) =>
    finding(
      lengthOf(received) === want,
      () => `length ${want}`,
      () => `length ${printed(lengthOf(received))}: ${printed(received)}`,
    ),
  toHaveProperty: (received, path: string | readonly string[], ...want: unknown[]) => {
    const found = follow(received, path);
    const pass = found.length > 0 && (want.length === 0 || equal(found[0], want[0], 'loose'));
    return finding(pass, () => `property ${printed(path)}${want.length ? ` = ${printed(want[0])}` : ''}`);
  },
};

/** `toBe` between two that print alike needs a word more. */
function sameLooking(received: unknown, want: unknown): string {
  const text = printed(want);
  return typeof want === 'object' && want !== null && printed(received) === text ? `the same object ${text}` : text;
}

const holdsItem = (received: unknown, want: unknown): boolean =>
  typeof received === 'string'
    ? typeof want === 'string' && received.includes(want)
    : itemsOf(received).some((one) => one === want || Object.is(one, want));

function itemsOf(received: unknown): unknown[] {
  if (Array.isArray(received)) return received;
  if (typeof received === 'object' && received !== null && Symbol.iterator in received)
    return [...(received as Iterable<unknown>)];
  return [];
}

const lengthOf = (value: unknown): unknown =>
  value === undefined || value === null ? undefined : (value as { length?: unknown }).length;

/** The value at a path like `a.b[0]` in an array of one; an empty array where nothing is there. */
function follow(value: unknown, path: string | readonly string[]): unknown[] {
  const keys = typeof path === 'string' ? path.replace(/\[(\w+)\]/g, '.$1').split('.') : path;
  let at: unknown = value;
  for (const key of keys) {
    if (at === undefined || at === null || !(key in Object(at))) return [];
    at = Reflect.get(Object(at), key);
  }
  return [at];
}
