import { cut, faultOf } from './fault.ts';
import type { Finding, Matcher } from './matcher.ts';
import { callMatchers, Thrown } from './matchers-calls.ts';
import { valueMatchers } from './matchers-values.ts';
import { patterns } from './patterns.ts';
import { printed } from './print.ts';
import { now, type Progress } from './progress.ts';

const MATCHERS: Readonly<Record<string, Matcher>> = { ...valueMatchers, ...callMatchers };

/** How an expectation reaches its value: as it is, or through a promise. */
type Via = 'value' | 'resolves' | 'rejects';

interface Expectation {
  readonly received: unknown;
  readonly test: Progress;
  readonly via: Via;
  readonly negated: boolean;
  /** Whether some matcher came to an end on it. */
  readonly end: { reached: boolean };
}

const failures = new WeakSet<object>();

/** Whether what was thrown is a failed expectation, which its test has noted already. */
export const isFailure = (thrown: unknown): boolean =>
  typeof thrown === 'object' && thrown !== null && failures.has(thrown);

/** The words after `expect(…).`: methods of one prototype, so that an expectation costs one object. */
class Words {
  readonly #one: Expectation;

  constructor(one: Expectation) {
    this.#one = one;
    Object.freeze(this);
  }

  get not(): Words {
    return new Words({ ...this.#one, negated: !this.#one.negated });
  }

  get resolves(): Words {
    return new Words({ ...this.#one, via: 'resolves' });
  }

  get rejects(): Words {
    return new Words({ ...this.#one, via: 'rejects' });
  }

  static {
    for (const [name, matcher] of Object.entries(MATCHERS))
      Object.defineProperty(Words.prototype, name, {
        value(this: Words, ...args: never[]) {
          return judge(this.#one, name, matcher, args);
        },
      });
  }
}

/** A matcher that there is not is named, where the engine says only `not a function`. */
const UNKNOWN = new Proxy(Object.create(null), {
  get(_, name) {
    if (typeof name === 'symbol' || name === 'then') return undefined;
    throw new TypeError(`expect(…).${name} is no matcher of this sandbox`);
  },
});
Object.setPrototypeOf(Words.prototype, UNKNOWN);

/** Counted as unfinished at once: what happens to it from here on may be the learner's doing. */
function begin(received?: unknown): Words {
  const { test } = now;
  test.unfinished += 1;
  return new Words({ received, test, via: 'value', negated: false, end: { reached: false } });
}

export const expect = Object.freeze(
  Object.assign(begin, {
    ...patterns,
    assertions(count: number) {
      now.test.planned = count;
    },
    hasAssertions() {
      now.test.planned = true;
    },
    unreachable: (message = 'a place never reached') => fail(now.test, 'unreachable', message, 'it was reached'),
    fail: (message = 'no call of fail') => fail(now.test, 'fail', message, 'it was called'),
  }),
);

function judge(one: Expectation, name: string, matcher: Matcher, args: never[]): unknown {
  if (one.via === 'value') return check(one, name, matcher, one.received, args);
  const settled = settle(one, name).then((value) => check(one, name, matcher, value, args));
  one.test.pending.push(settled.catch(() => {}));
  return settled;
}

async function settle({ received, via, test }: Expectation, name: string): Promise<unknown> {
  const promise = typeof received === 'function' && via === 'rejects' ? received() : received;
  try {
    const value = await promise;
    return via === 'resolves' ? value : fail(test, `rejects.${name}`, 'a rejection', `resolved: ${printed(value)}`);
  } catch (reason) {
    if (isFailure(reason)) throw reason;
    if (via === 'resolves') return fail(test, `resolves.${name}`, 'no rejection', `rejected: ${printed(reason)}`);
    return name.startsWith('toThrow') ? new Thrown(reason) : reason;
  }
}

function check(one: Expectation, name: string, matcher: Matcher, received: unknown, args: never[]): void {
  const { test, negated } = one;
  test.checked += 1;
  const found: Finding = matcher(received, ...args);
  if (found.pass !== negated) {
    finish(one);
    return;
  }
  const expected = found.expected();
  fail(
    test,
    negated ? `not.${name}` : name,
    negated ? `not ${expected}` : expected,
    (found.received ?? (() => printed(received)))(),
  );
}

function finish({ test, end }: Expectation): void {
  if (!end.reached) test.unfinished -= 1;
  end.reached = true;
}

function fail(test: Progress, name: string, expected: string, received: string): never {
  const error = Object.freeze(new AssertionError(`${name}: expected ${expected}, received ${received}`));
  failures.add(error);
  test.checked += 1;
  test.failure ??= { fault: faultOf(error), expected: cut(expected), received: cut(received) };
  throw error;
}

class AssertionError extends Error {
  override readonly name = 'AssertionError';
}
