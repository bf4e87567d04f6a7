/**
 * Makes everything that the language brings read-only, before any learner code runs. Judge and spec share a realm with
 * the learner's code: what neither side can change cannot be used to turn a failing test green.
 */

/** Inherited names that programs may give their own objects by assignment; a read-only data property would forbid it. */
const OVERRIDABLE: ReadonlyMap<object, readonly PropertyKey[]> = new Map<object, readonly PropertyKey[]>([
  [Object.prototype, Reflect.ownKeys(Object.prototype).filter((key) => key !== '__proto__')],
  [Function.prototype, ['constructor', 'toString', 'call', 'apply', 'bind']],
  ...[Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError, AggregateError].map(
    (kind) => [kind.prototype, ['constructor', 'name', 'message', 'toString']] as const,
  ),
]);

/** Built-ins that lessons extend (`Array.prototype.myMap = …`). They get a slot for each name that a program assigns. */
const EXTENSIBLE = new Map<string, object>(
  Object.entries({ Array, Boolean, Date, Function, Map, Math, Number, Object, Promise, RegExp, Set, String }),
);

/** Names that the language itself looks for on any value. */
const MEANINGFUL = new Set(['toJSON', 'then', 'get', 'set', 'value', 'writable', 'enumerable', 'configurable']);

export function lockdown(free: ReadonlySet<object>): void {
  const seen = new Set<object>(free);
  const found: object[] = [];
  const visit = (value: unknown): void => {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) return;
    seen.add(value);
    found.push(value);
    visit(Reflect.getPrototypeOf(value));
    for (const key of Reflect.ownKeys(value)) {
      const own = Reflect.getOwnPropertyDescriptor(value, key);
      for (const part of [own?.value, own?.get, own?.set]) visit(part);
    }
  };
  visit(globalThis);
  for (const hidden of hiddenIntrinsics()) visit(hidden);
  const open = new Set<object>([globalThis, ...extensible()]);
  for (const object of found) {
    for (const key of Reflect.ownKeys(object)) lock(object, key);
    if (!open.has(object)) Object.preventExtensions(object);
  }
}

/** Gives the program its slots, each `Array.prototype.name` or `Math.name`, and closes what is still open. */
export function closeBuiltIns(slots: readonly string[]): void {
  for (const slot of slots) {
    const [, owner = '', inner, name = ''] = /^(\w+)(\.prototype)?\.([\w$]+)$/.exec(slot) ?? [];
    const built = EXTENSIBLE.get(owner);
    const target = built && inner ? Reflect.get(built, 'prototype') : built;
    if (!target || target === Object.prototype || MEANINGFUL.has(name) || name in target) continue;
    Object.defineProperty(target, name, { value: undefined, writable: true });
  }
  for (const object of extensible()) Object.preventExtensions(object);
}

const extensible = (): object[] =>
  [...EXTENSIBLE.values()].flatMap((object) => {
    const prototype = Reflect.get(object, 'prototype');
    return prototype && prototype !== Object.prototype ? [object, prototype] : [object];
  });

const wrapped = (iterator: Iterator<unknown>): unknown => Reflect.get(globalThis, 'Iterator').from(iterator);
const mapped = (iterator: object): unknown => Reflect.get(iterator, 'map').call(iterator, String);

/** What no name leads to. */
const hiddenIntrinsics = (): unknown[] => [
  (function* () {})(),
  (async function* () {})(),
  async () => {},
  [][Symbol.iterator](),
  ''[Symbol.iterator](),
  new Map().entries(),
  new Set().entries(),
  'a'.matchAll(/a/g),
  wrapped({ next: () => ({ done: true, value: undefined }) }),
  mapped([].values()),
];

function lock(object: object, key: PropertyKey): void {
  const own = Reflect.getOwnPropertyDescriptor(object, key);
  if (!own?.configurable) {
    if (own?.writable) Object.defineProperty(object, key, { writable: false });
    return;
  }
  if ('value' in own && OVERRIDABLE.get(object)?.includes(key))
    Object.defineProperty(object, key, overridable(object, key, own));
  else
    Object.defineProperty(
      object,
      key,
      'value' in own ? { writable: false, configurable: false } : { configurable: false },
    );
}

function overridable(
  home: object,
  key: PropertyKey,
  { value, enumerable = false }: PropertyDescriptor,
): PropertyDescriptor {
  return {
    get: () => value,
    set(this: object, own: unknown) {
      if (this === home) throw new TypeError(`${String(key)} is read-only`);
      Object.defineProperty(this, key, { value: own, writable: true, enumerable: true, configurable: true });
    },
    enumerable,
    configurable: false,
  };
}
