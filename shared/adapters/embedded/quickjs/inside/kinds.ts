/** What a value really is, asked of the engine: neither a prototype nor `Symbol.toStringTag` can pretend it. */

const getter = (prototype: object, name: string): ((value: object) => unknown) => {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (value) => Reflect.apply(get ?? refuse, value, []);
};

const method =
  (of: (this: never) => unknown) =>
  (value: object): unknown =>
    Reflect.apply(of, value, []);

const refuse = (): never => {
  throw new TypeError();
};

/** Whether an engine's own function accepts the value as `this`. */
const accepts =
  (ask: (value: object) => unknown) =>
  (value: object): boolean => {
    try {
      ask(value);
      return true;
    } catch {
      return false;
    }
  };

export const timeOf = method(Date.prototype.getTime);
export const sourceOf = getter(RegExp.prototype, 'source');
export const flagsOf = getter(RegExp.prototype, 'flags');

const PRIMITIVE = { Number, String, Boolean, Symbol, BigInt };
const UNBOX = Object.entries(PRIMITIVE).map(([name, { prototype }]) => [name, method(prototype.valueOf)] as const);

export const isDate = accepts(timeOf);
export const isRegExp = accepts(sourceOf);
const isMap = accepts(getter(Map.prototype, 'size'));
const isSet = accepts(getter(Set.prototype, 'size'));

const isErrorKind = Reflect.get(Error, 'isError') as (value: unknown) => boolean;
export const isError = (value: unknown): value is Error => isErrorKind(value);

/** The value in `new Number(1)`; undefined where it is no such object. */
export function boxed(value: object): { readonly name: string; readonly value: unknown } | undefined {
  for (const [name, unbox] of UNBOX) if (accepts(unbox)(value)) return { name, value: unbox(value) };
  return undefined;
}

/** Entries by the engine's own iteration: methods that a subclass overrides are not asked. */
export const mapEntries = (value: object): [unknown, unknown][] | undefined =>
  isMap(value) ? [...(method(Map.prototype.entries)(value) as Iterable<[unknown, unknown]>)] : undefined;

export const setValues = (value: object): unknown[] | undefined =>
  isSet(value) ? [...(method(Set.prototype.values)(value) as Iterable<unknown>)] : undefined;

export const bytesOf = (value: object): readonly number[] | undefined => {
  if (value instanceof ArrayBuffer) return [...new Uint8Array(value)];
  return ArrayBuffer.isView(value) && 'length' in value ? [...(value as Uint8Array)] : undefined;
};

export type Constructor = abstract new (...args: never[]) => unknown;

/** By the prototype chain alone: a class of the learner may not answer for itself. */
export const isInstance = (value: unknown, kind: Constructor): boolean =>
  Reflect.apply(Function.prototype[Symbol.hasInstance], kind, [value]) as boolean;
