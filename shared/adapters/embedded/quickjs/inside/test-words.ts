import { spoken } from './print.ts';
import { type Body, declareGroup, declareHook, declareTest, type HookKind, type Mode } from './tree.ts';

type Declare = (name: unknown, body: unknown, mode: Mode, written?: Body) => void;

/** `test(name, body)`, and `test(name, options, body)` with the options left aside: time costs nothing here. */
const word = (declare: Declare, mode: Mode) => (name: unknown, first?: unknown, second?: unknown) =>
  declare(name, typeof first === 'function' ? first : second, mode);

const withEach = (declare: Declare, mode: Mode) =>
  Object.freeze(
    Object.assign(word(declare, mode), {
      each: (...table: unknown[]) => each(declare, mode, table, false),
      for: (...table: unknown[]) => each(declare, mode, table, true),
    }),
  );

/** The rows of an array, or of a template with `|` between the columns. */
function each(
  declare: Declare,
  mode: Mode,
  [first, ...values]: readonly unknown[],
  whole: boolean,
): (name: unknown, body: Body) => void {
  const rows = isTemplate(first) ? templateRows(first, values) : [...(first as Iterable<unknown>)];
  return (name, body) => {
    for (const [n, row] of rows.entries()) {
      const args = Array.isArray(row) && !whole ? row : [row];
      declare(filled(String(name), args, n), () => body(...args), mode, body);
    }
  };
}

const isTemplate = (table: unknown): table is TemplateStringsArray =>
  Array.isArray(table) && Object.hasOwn(table, 'raw');

function templateRows(texts: TemplateStringsArray, values: readonly unknown[]): unknown[] {
  const names = (texts[0] ?? '').split('|').map((name) => name.trim());
  const rows: unknown[] = [];
  for (let at = 0; at + names.length <= values.length; at += names.length)
    rows.push(Object.fromEntries(names.map((name, n) => [name, values[at + n]])));
  return rows;
}

const TITLE = 100;

/** A title with its row's values: `%s`, `%#` (the row's number), `$name`. */
function filled(title: string, args: readonly unknown[], row: number): string {
  const rest = [...args];
  const [first] = args;
  return title
    .replace(/%[sdifjoOp#%]/g, (mark) => {
      if (mark === '%%') return '%';
      if (mark === '%#') return String(row);
      return rest.length ? spoken(rest.shift(), TITLE) : mark;
    })
    .replace(/\$(\w+)/g, (mark, name: string) =>
      typeof first === 'object' && first !== null && Object.hasOwn(first, name)
        ? spoken(Reflect.get(first, name), TITLE)
        : mark,
    );
}

const family = (declare: Declare) => {
  const plain = withEach(declare, 'run');
  const skip = withEach(declare, 'skip');
  const fails = withEach(declare, 'fails');
  return Object.freeze(
    Object.assign((...args: Parameters<typeof plain>) => plain(...args), {
      each: plain.each,
      for: plain.for,
      skip,
      fails,
      failing: fails,
      only: withEach(declare, 'only'),
      todo: word(declare, 'todo'),
      concurrent: plain,
      sequential: plain,
      skipIf: (condition: unknown) => (condition ? skip : plain),
      runIf: (condition: unknown) => (condition ? plain : skip),
    }),
  );
};

export const test = family(declareTest);
export const describe = family(declareGroup);

const hook = (kind: HookKind) => (body: unknown) => declareHook(kind, body);

export const beforeAll = hook('beforeAll');
export const beforeEach = hook('beforeEach');
export const afterEach = hook('afterEach');
export const afterAll = hook('afterAll');
