import { specIsCalling } from './callers.ts';
import { program } from './program.ts';

export interface Call {
  readonly args: readonly unknown[];
  readonly self: unknown;
  readonly type: 'return' | 'throw' | 'incomplete';
  readonly value: unknown;
}

type Any = (this: unknown, ...args: unknown[]) => unknown;

interface Spy {
  calls: Call[];
  once: Any[];
  usual: Any | undefined;
  original: Any | undefined;
  name: string;
  restore: () => void;
}

/**
 * What a spy has seen lies here, not on the spy: the learner's code is handed spies as callbacks, and could otherwise
 * clear or invent their calls.
 */
const spies = new WeakMap<object, Spy>();
const all: Spy[] = [];

export const callsOf = (value: unknown): readonly Call[] | undefined =>
  typeof value === 'function' ? spies.get(value)?.calls : undefined;

export const isSpy = (value: unknown): boolean => callsOf(value) !== undefined;

/** A function that remembers its calls. `original` answers where nothing else was told. */
export function makeSpy(original?: Any, restore: () => void = () => {}): Any {
  const spy: Spy = { calls: [], once: [], usual: original, original, name: 'spy', restore };
  const face = function (this: unknown, ...args: unknown[]): unknown {
    return called(spy, new.target ? Object.create(new.target.prototype) : this, args);
  };
  spies.set(face, spy);
  all.push(spy);
  for (const [name, control] of Object.entries(CONTROLS))
    Object.defineProperty(face, name, {
      value: (...args: never[]) => controlled(name, () => control(spy, ...args)) ?? face,
    });
  Object.defineProperty(face, 'mock', { get: () => viewOf(spy) });
  return face;
}

function called(spy: Spy, self: unknown, args: readonly unknown[]): unknown {
  const at = spy.calls.push({ args, self, type: 'incomplete', value: undefined }) - 1;
  try {
    const value = (spy.once.shift() ?? spy.usual)?.apply(self, [...args]);
    spy.calls[at] = { args, self, type: 'return', value };
    return value;
  } catch (error) {
    spy.calls[at] = { args, self, type: 'throw', value: error };
    throw error;
  }
}

function controlled<T>(name: string, change: () => T): T {
  if (!specIsCalling(program.current)) throw new TypeError(`only a spec may call ${name}`);
  return change();
}

const clear = (spy: Spy): void => {
  spy.calls = [];
};
const reset = (spy: Spy): void => {
  clear(spy);
  spy.once = [];
  spy.usual = spy.original;
};
const restore = (spy: Spy): void => {
  reset(spy);
  spy.restore();
};

const answer =
  (value: unknown): Any =>
  () =>
    value;
const resolved =
  (value: unknown): Any =>
  async () =>
    value;
const rejected =
  (reason: unknown): Any =>
  async () => {
    throw reason;
  };

const usually = (make: (value: never) => Any) => (spy: Spy, value: never) => {
  spy.usual = make(value);
};
const once = (make: (value: never) => Any) => (spy: Spy, value: never) => {
  spy.once.push(make(value));
};
const as = (implementation: Any): Any => implementation;

/** A spy's methods, as Jest and Vitest name them; those that return nothing return the spy. */
const CONTROLS: Readonly<Record<string, (spy: Spy, ...args: never[]) => unknown>> = {
  mockClear: clear,
  mockReset: reset,
  mockRestore: restore,
  mockImplementation: usually(as),
  mockImplementationOnce: once(as),
  mockReturnValue: usually(answer),
  mockReturnValueOnce: once(answer),
  mockResolvedValue: usually(resolved),
  mockResolvedValueOnce: once(resolved),
  mockRejectedValue: usually(rejected),
  mockRejectedValueOnce: once(rejected),
  mockReturnThis: (spy) => {
    spy.usual = function () {
      return this;
    };
  },
  mockName: (spy, name: string) => {
    spy.name = name;
  },
  getMockName: (spy) => spy.name,
  getMockImplementation: (spy) => spy.usual,
};

/** A copy, which nobody can change the spy by. */
const viewOf = ({ calls }: Spy) => ({
  calls: calls.map(({ args }) => [...args]),
  results: calls.map(({ type, value }) => ({ type, value })),
  instances: calls.map(({ self }) => self),
  contexts: calls.map(({ self }) => self),
  lastCall: calls.at(-1)?.args,
});

export const clearAll = (): void => all.forEach(clear);
export const resetAll = (): void => all.forEach(reset);
export const restoreAll = (): void => all.forEach(restore);

/** Puts a spy in the place of a method, or of a getter or setter. */
export function spyOn(target: object, name: PropertyKey, accessor?: 'get' | 'set'): Any {
  const own = Reflect.getOwnPropertyDescriptor(target, name);
  const found = own ?? inherited(target, name);
  const original = accessor ? found?.[accessor] : Reflect.get(target, name);
  if (typeof original !== 'function') throw new TypeError(`${String(name)} is no ${accessor ?? 'method'} to spy on`);
  if (isSpy(original)) return original as Any;
  const locked = own && !own.configurable;
  const spy = makeSpy(original as Any, () => {
    if (locked) Reflect.set(target, name, original);
    else if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  });
  if (locked) Reflect.set(target, name, spy);
  else if (accessor) Object.defineProperty(target, name, { ...found, [accessor]: spy, configurable: true });
  else
    Object.defineProperty(target, name, {
      value: spy,
      writable: true,
      enumerable: found?.enumerable ?? true,
      configurable: true,
    });
  if (Reflect.get(target, name) !== spy && !accessor)
    throw new TypeError(`${String(name)} is built in and cannot be spied on`);
  return spy;
}

function inherited(target: object, name: PropertyKey): PropertyDescriptor | undefined {
  for (let at: object | null = target; at; at = Reflect.getPrototypeOf(at)) {
    const own = Reflect.getOwnPropertyDescriptor(at, name);
    if (own) return own;
  }
  return undefined;
}
