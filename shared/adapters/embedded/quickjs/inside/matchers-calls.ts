import { equal } from './equal.ts';
import { guarded } from './fault.ts';
import { type Constructor, isInstance } from './kinds.ts';
import { type Finding, finding, type Matcher } from './matcher.ts';
import { patternOf } from './pattern.ts';
import { printed } from './print.ts';
import { type Call, callsOf } from './spies.ts';

/** Matchers about calls: of a function that may throw, of a spy. */
export const callMatchers: Readonly<Record<string, Matcher>> = {
  toThrow,
  toThrowError: toThrow,
  toHaveBeenCalled: (received) => about(received, (calls) => calls.length > 0, 'at least one call'),
  toHaveBeenCalledOnce: (received) => about(received, (calls) => calls.length === 1, 'one call'),
  toHaveBeenCalledTimes: (received, count: number) =>
    about(received, (calls) => calls.length === count, `${count} calls`),
  toHaveBeenCalledWith: (received, ...args: never[]) =>
    about(received, (calls) => calls.some((call) => equal(call.args, args, 'loose')), `a call with ${printed(args)}`),
  toHaveBeenLastCalledWith: (received, ...args: never[]) =>
    about(received, (calls) => equal(calls.at(-1)?.args, args, 'loose'), `the last call with ${printed(args)}`),
  toHaveBeenNthCalledWith: (received, nth: number, ...args: never[]) =>
    about(received, (calls) => equal(calls[nth - 1]?.args, args, 'loose'), `call ${nth} with ${printed(args)}`),
  toHaveReturned: (received) => about(received, (calls) => calls.some(returned), 'at least one return'),
  toHaveReturnedTimes: (received, count: number) =>
    about(received, (calls) => calls.filter(returned).length === count, `${count} returns`),
  toHaveReturnedWith: (received, want: unknown) =>
    about(
      received,
      (calls) => calls.some((call) => returned(call) && equal(call.value, want, 'loose')),
      `a return of ${printed(want)}`,
    ),
  toHaveLastReturnedWith: (received, want: unknown) =>
    about(
      received,
      (calls) => equal(calls.filter(returned).at(-1)?.value, want, 'loose'),
      `a last return of ${printed(want)}`,
    ),
};

const returned = (call: Call): boolean => call.type === 'return';

function about(spy: unknown, holds: (calls: readonly Call[]) => boolean, expected: string): Finding {
  const calls = callsOf(spy);
  if (!calls) throw new TypeError(`only a spy (vi.fn, vi.spyOn) counts its calls, and this is ${printed(spy)}`);
  return finding(
    holds(calls),
    () => expected,
    () => `${calls.length} calls${calls.length ? `: ${printed(calls.map(({ args }) => args))}` : ''}`,
  );
}

/** What a call threw; what a promise was rejected with arrives already thrown. */
export class Thrown {
  readonly value: unknown;

  constructor(value: unknown) {
    this.value = value;
  }
}

function toThrow(received: unknown, ...want: unknown[]): Finding {
  const thrown = received instanceof Thrown ? received : callIt(received);
  return finding(
    thrown !== undefined && (want.length === 0 || matches(thrown.value, want[0])),
    () => (want.length === 0 ? 'a throw' : `a throw of ${wanted(want[0])}`),
    () => (thrown ? `a throw of ${printed(thrown.value)}` : 'no throw'),
  );
}

function callIt(received: unknown): Thrown | undefined {
  if (typeof received !== 'function')
    throw new TypeError(`toThrow needs a function to call, and this is ${printed(received)}`);
  try {
    received();
    return undefined;
  } catch (error) {
    return new Thrown(error);
  }
}

const wanted = (want: unknown): string =>
  typeof want === 'function' ? printed(want).replace(/^\[\w+ (.*)\]$/, '$1') : printed(want);

function matches(thrown: unknown, want: unknown): boolean {
  if (typeof want === 'function') return isInstance(thrown, want as unknown as Constructor);
  const message = messageOf(thrown);
  if (typeof want === 'string') return message.includes(want);
  if (want instanceof RegExp) return new RegExp(want).test(message);
  if (patternOf(want)) return equal(thrown, want, 'loose');
  return typeof want === 'object' && want !== null ? message === messageOf(want) : Object.is(thrown, want);
}

function messageOf(thrown: unknown): string {
  if (typeof thrown === 'string') return thrown;
  const message = typeof thrown === 'object' && thrown !== null ? guarded(() => Reflect.get(thrown, 'message')) : '';
  return typeof message === 'string' ? message : '';
}
