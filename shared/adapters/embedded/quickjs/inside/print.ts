import { cut, guarded } from './fault.ts';
import {
  boxed,
  bytesOf,
  flagsOf,
  isDate,
  isError,
  isRegExp,
  mapEntries,
  setValues,
  sourceOf,
  timeOf,
} from './kinds.ts';
import { patternOf } from './pattern.ts';

const LENGTH = 200;
const ITEMS = 12;
const DEPTH = 4;

type Inner = (value: unknown) => string;

/** A value as a learner would write it, short, and without running getters: `{ name: "Ada", tags: ["a"] }`. */
export const printed = (value: unknown): string =>
  cut(
    guarded(() => print(value, 0, [])),
    LENGTH,
  );

/** The same for the console, where strings stand as they are. */
export const spoken = (value: unknown, length: number): string =>
  cut(typeof value === 'string' ? value : guarded(() => print(value, 0, [])), length);

function print(value: unknown, depth: number, above: readonly unknown[]): string {
  const simple = PRIMITIVES[typeof value];
  if (simple) return simple(value as never);
  if (value === null) return 'null';
  if (above.includes(value)) return '[Circular]';
  const path = [...above, value];
  return printObject(value as object, depth, (one) => print(one, depth + 1, path));
}

const PRIMITIVES: Readonly<Record<string, (value: never) => string>> = {
  string: (value: string) => JSON.stringify(cut(value, LENGTH)),
  bigint: (value: bigint) => `${value > -(2n ** 512n) && value < 2n ** 512n ? value : 'a very large BigInt '}n`,
  number: (value: number) => (Object.is(value, -0) ? '-0' : String(value)),
  boolean: String,
  undefined: String,
  symbol: String,
  function: (value: object) => {
    const source = Function.prototype.toString.call(value);
    return `[${source.startsWith('class') ? 'class' : 'Function'} ${ownText(value, 'name') || '(anonymous)'}]`;
  },
};

function printObject(value: object, depth: number, inner: Inner): string {
  const pattern = patternOf(value);
  if (pattern) return pattern.written;
  if (isDate(value)) return `Date(${guarded(() => new Date(timeOf(value) as number).toISOString())})`;
  if (isRegExp(value)) return `/${sourceOf(value)}/${flagsOf(value)}`;
  if (isError(value)) return `${textOf(value, 'name') ?? 'Error'}: ${textOf(value, 'message') ?? ''}`;
  const box = boxed(value);
  if (box) return `${box.name}(${inner(box.value)})`;
  if (depth >= DEPTH) return Array.isArray(value) ? '[…]' : '{…}';
  const title = titleOf(value);
  if (Array.isArray(value)) return `[${listed(value.length, (n) => member(value, String(n), inner)).join(', ')}]`;
  const bytes = bytesOf(value);
  if (bytes) return `${title}[${listed(bytes.length, (n) => String(bytes[n])).join(', ')}]`;
  const entries = mapEntries(value)?.map(
    ([key, one]) =>
      () =>
        `${inner(key)} => ${inner(one)}`,
  );
  const values = setValues(value)?.map((one) => () => inner(one));
  const parts = entries ?? values ?? properties(value, inner);
  const body = listed(parts.length, (n) => parts[n]?.() ?? '').join(', ');
  return `${title}{${body && ` ${body} `}}`;
}

function properties(value: object, inner: Inner): (() => string)[] {
  const keys = Reflect.ownKeys(value).filter((key) => Reflect.getOwnPropertyDescriptor(value, key)?.enumerable);
  return keys.map((key) => () => `${keyText(key)}: ${member(value, key, inner)}`);
}

const keyText = (key: PropertyKey): string =>
  typeof key === 'string' && !/^[\w$]+$/.test(key) ? JSON.stringify(cut(key, LENGTH)) : cut(String(key), LENGTH);

function member(value: object, key: PropertyKey, inner: Inner): string {
  const own = Reflect.getOwnPropertyDescriptor(value, key);
  if (!own) return '<empty>';
  return 'value' in own ? inner(own.value) : '[Getter]';
}

function listed(count: number, each: (n: number) => string): string[] {
  const shown = Array.from({ length: Math.min(count, ITEMS) }, (_, n) => each(n));
  return count > ITEMS ? [...shown, `… ${count - ITEMS} more`] : shown;
}

/** `Stack ` for an object of a class, nothing for a plain one. */
function titleOf(value: object): string {
  const prototype = Reflect.getPrototypeOf(value);
  if (prototype === null) return '[no prototype] ';
  const maker = Reflect.getOwnPropertyDescriptor(prototype, 'constructor')?.value;
  const name = typeof maker === 'function' && maker !== Object ? ownText(maker, 'name') : '';
  return name && prototype !== Object.prototype ? `${name} ` : '';
}

function ownText(value: object, key: string): string {
  const found = Reflect.getOwnPropertyDescriptor(value, key)?.value;
  return typeof found === 'string' ? cut(found, 60) : '';
}

function textOf(value: object, key: string): string | undefined {
  const found = Reflect.get(value, key);
  return typeof found === 'string' ? cut(found, LENGTH) : undefined;
}
