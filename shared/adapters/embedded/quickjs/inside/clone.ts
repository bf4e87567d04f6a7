import { boxed, bytesOf, isDate, isError, isRegExp, mapEntries, setValues, timeOf } from './kinds.ts';

/** `structuredClone`, which the engine lacks: plain data, cycles, dates, maps, sets, errors and bytes. */
export const structuredClone = (value: unknown): unknown => copy(value, new Map());

function copy(value: unknown, seen: Map<object, object>): unknown {
  if (typeof value === 'function' || typeof value === 'symbol') throw uncloneable(value);
  if (typeof value !== 'object' || value === null) return value;
  const known = seen.get(value);
  if (known) return known;
  const shell = shellOf(value);
  seen.set(value, shell);
  for (const [key, one] of mapEntries(value) ?? [])
    (shell as Map<unknown, unknown>).set(copy(key, seen), copy(one, seen));
  for (const one of setValues(value) ?? []) (shell as Set<unknown>).add(copy(one, seen));
  if (isError(value) || isDate(value) || isRegExp(value) || bytesOf(value)) return shell;
  for (const key of Object.keys(value)) Reflect.set(shell, key, copy(Reflect.get(value, key), seen));
  return shell;
}

/** An empty object of the same kind; classes are lost, as the standard has it. */
function shellOf(value: object): object {
  if (Array.isArray(value)) return new Array(value.length);
  if (isDate(value)) return new Date(timeOf(value) as number);
  if (isRegExp(value)) return new RegExp(value as RegExp);
  if (mapEntries(value)) return new Map();
  if (setValues(value)) return new Set();
  if (isError(value)) return Object.assign(new Error(value.message), { name: value.name });
  const bytes = bytesOf(value);
  if (bytes) return value instanceof ArrayBuffer ? value.slice(0) : (value as Uint8Array).slice();
  if (value instanceof Promise || value instanceof WeakMap) throw uncloneable(value);
  return boxed(value) ? Object(boxed(value)?.value) : {};
}

const uncloneable = (value: unknown): Error =>
  new DOMException(
    `${typeof value === 'object' ? 'this object' : `a ${typeof value}`} could not be cloned`,
    'DataCloneError',
  );
