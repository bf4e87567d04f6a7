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

/** Strict: undefined properties, holes and classes count. */
export type Strictness = 'loose' | 'strict';

type Pairs = readonly (readonly [unknown, unknown])[];

/** Equality by structure, as `toEqual` (loose) and `toStrictEqual` (strict) mean it. */
export function equal(a: unknown, b: unknown, how: Strictness, above: Pairs = []): boolean {
  const [left, right] = [patternOf(a), patternOf(b)];
  if (right) return right.fits(a);
  if (left) return left.fits(b);
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (above.some(([x, y]) => x === a && y === b)) return true;
  return sameObject(a, b, how, [...above, [a, b]]);
}

function sameObject(a: object, b: object, how: Strictness, above: Pairs): boolean {
  const same = (x: unknown, y: unknown): boolean => equal(x, y, how, above);
  if (how === 'strict' && Reflect.getPrototypeOf(a) !== Reflect.getPrototypeOf(b)) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [x, y] = [contentOf(a), contentOf(b)];
  if (x.kind !== y.kind) return false;
  if (!sameContent(x, y, same)) return false;
  if (Array.isArray(a) && Array.isArray(b) && a.length !== b.length) return false;
  return x.kind === 'error' || sameProperties(a, b, how, same);
}

interface Content {
  readonly kind: string;
  /** Compared in order. */
  readonly parts: readonly unknown[];
  /** Compared in any order. */
  readonly bag?: readonly unknown[];
}

/** What an object holds besides its properties. */
function contentOf(value: object): Content {
  if (isDate(value)) return { kind: 'date', parts: [timeOf(value)] };
  if (isRegExp(value)) return { kind: 'regexp', parts: [sourceOf(value), flagsOf(value)] };
  if (isError(value)) return { kind: 'error', parts: [value.name, value.message] };
  const box = boxed(value);
  if (box) return { kind: box.name, parts: [box.value] };
  const bytes = bytesOf(value);
  if (bytes) return { kind: 'bytes', parts: bytes };
  const entries = mapEntries(value);
  if (entries) return { kind: 'map', parts: [], bag: entries };
  const values = setValues(value);
  return values ? { kind: 'set', parts: [], bag: values } : { kind: 'object', parts: [] };
}

type Same = (x: unknown, y: unknown) => boolean;

function sameContent(x: Content, y: Content, same: Same): boolean {
  if (x.parts.length !== y.parts.length || !x.parts.every((part, n) => same(part, y.parts[n]))) return false;
  if (x.bag?.length !== y.bag?.length) return false;
  const left = [...(y.bag ?? [])];
  return (x.bag ?? []).every((one) => {
    const at = left.findIndex((other) => same(one, other));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

function sameProperties(a: object, b: object, how: Strictness, same: Same): boolean {
  const [mine, others] = [keysOf(a), keysOf(b)];
  if (how === 'strict' && mine.length !== others.length) return false;
  if (!mine.every((key) => sameAt(a, b, key, how, same))) return false;
  return how === 'strict' || others.every((key) => Object.hasOwn(a, key) || Reflect.get(b, key) === undefined);
}

function sameAt(a: object, b: object, key: PropertyKey, how: Strictness, same: Same): boolean {
  const value = Reflect.get(a, key);
  if (!Object.hasOwn(b, key)) return how === 'loose' && value === undefined;
  return same(value, Reflect.get(b, key));
}

export const keysOf = (value: object): PropertyKey[] =>
  Reflect.ownKeys(value).filter((key) => Reflect.getOwnPropertyDescriptor(value, key)?.enumerable);

/** Whether an object has at least these properties, to any depth: `toMatchObject`. */
export function contains(value: unknown, wanted: unknown): boolean {
  const plain =
    typeof wanted === 'object' && wanted !== null && !patternOf(wanted) && contentOf(wanted).kind === 'object';
  if (!plain || typeof value !== 'object' || value === null) return equal(value, wanted, 'loose');
  if (Array.isArray(wanted) || Array.isArray(value))
    return (
      Array.isArray(wanted) &&
      Array.isArray(value) &&
      wanted.length === value.length &&
      wanted.every((one, n) => contains(value[n], one))
    );
  return keysOf(wanted).every((key) => key in value && contains(Reflect.get(value, key), Reflect.get(wanted, key)));
}
