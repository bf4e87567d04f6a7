export type Body = (...args: unknown[]) => unknown;
export type Mode = 'run' | 'skip' | 'only' | 'todo' | 'fails';
export type HookKind = 'beforeAll' | 'beforeEach' | 'afterEach' | 'afterAll';

export interface Group {
  readonly name: string;
  readonly parent: Group | undefined;
  readonly mode: Mode;
  readonly hooks: Readonly<Record<HookKind, Body[]>>;
  readonly cases: (Group | Case)[];
}

export interface Case {
  readonly name: string;
  readonly parent: Group;
  readonly mode: Mode;
  readonly body: Body;
  /** The spec's own function, where `body` is one around it. */
  readonly written: Body;
}

/** A run reports no more; a spec that declares tests without end is told so. */
const MOST_TESTS = 1_000;

const group = (name: string, parent: Group | undefined, mode: Mode): Group => ({
  name,
  parent,
  mode,
  hooks: { beforeAll: [], beforeEach: [], afterEach: [], afterAll: [] },
  cases: [],
});

const root = group('', undefined, 'run');
let here = root;
let count = 0;
let open = true;

/** From here on no test can be declared. Throws where there were too many, even if that was swallowed. */
export function close(): Group {
  open = false;
  if (count > MOST_TESTS) throw tooMany();
  return root;
}

const tooMany = (): Error => new RangeError(`the specs declare more than ${MOST_TESTS} tests`);

export function declareTest(name: unknown, body: unknown, mode: Mode, written?: Body): void {
  declaring();
  count += 1;
  if (count > MOST_TESTS) throw tooMany();
  if (typeof body !== 'function' && mode !== 'todo') throw new TypeError(`the test ${nameOf(name)} has no function`);
  const run = typeof body === 'function' ? (body as Body) : () => {};
  here.cases.push({ name: nameOf(name), parent: here, mode, body: run, written: written ?? run });
}

export function declareGroup(name: unknown, body: unknown, mode: Mode): void {
  declaring();
  const inner = group(nameOf(name), here, mode);
  here.cases.push(inner);
  const outer = here;
  here = inner;
  try {
    if (typeof body === 'function') body();
  } finally {
    here = outer;
  }
}

export function declareHook(kind: HookKind, body: unknown): void {
  declaring();
  if (typeof body !== 'function') throw new TypeError(`${kind} has no function`);
  here.hooks[kind].push(body as Body);
}

function declaring(): void {
  if (!open) throw new Error('tests and hooks are declared while the spec loads, not while tests run');
}

const nameOf = (name: unknown): string => (typeof name === 'function' ? name.name : String(name));
