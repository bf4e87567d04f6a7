import { expect } from './expect.ts';

type Check = (...args: never[]) => unknown;
type Words = Readonly<Record<string, Check>> & {
  readonly not: Words;
  readonly rejects: Words;
  readonly resolves: Words;
};

const about = (value: unknown): Words => expect(value) as unknown as Words;

const loosely =
  (matcher: string, wanted = true) =>
  (value: unknown, ...want: never[]) => {
    const words = wanted ? about(value) : about(value).not;
    return words[matcher]?.(...want.slice(0, 1));
  };

const checks = {
  ok: (value: unknown) => about(value).toBeTruthy?.(),
  equal: loosely('toBe'),
  notEqual: loosely('toBe', false),
  strictEqual: loosely('toBe'),
  notStrictEqual: loosely('toBe', false),
  deepEqual: loosely('toEqual'),
  notDeepEqual: loosely('toEqual', false),
  deepStrictEqual: loosely('toStrictEqual'),
  notDeepStrictEqual: loosely('toStrictEqual', false),
  match: loosely('toMatch'),
  doesNotMatch: loosely('toMatch', false),
  throws: loosely('toThrow'),
  doesNotThrow: (run: unknown) => about(run).not.toThrow?.(),
  rejects: (promise: unknown, ...want: never[]) => about(promise).rejects.toThrow?.(...want.slice(0, 1)),
  fail: (message?: string) => expect.fail(message),
};

/** `node:assert`, as far as specs use it; `equal` is strict. */
export const assert = Object.freeze(Object.assign((value: unknown) => checks.ok(value), checks));
