import { tell } from './host.ts';
import { spoken } from './print.ts';
import { program } from './program.ts';

/** Characters that may still be printed in the test that runs. */
let left = 0;
let depth = 0;

export function startOutput(): void {
  left = program.current.output;
}

/** One line; past the limit nothing is even formatted. */
function print(...values: readonly unknown[]): void {
  if (left <= 0) return;
  const line = `${'  '.repeat(depth)}${format(values)}\n`;
  tell({ output: line.length <= left ? line : `${line.slice(0, left - 1)}…` });
  left -= line.length;
}

function format(values: readonly unknown[]): string {
  const [first, ...rest] = values;
  if (typeof first !== 'string' || !/%[sdifoOj%]/.test(first)) return values.map((one) => spoken(one, left)).join(' ');
  const filled = first.replace(/%[sdifoOj%]/g, (mark) => {
    if (mark === '%%') return '%';
    return rest.length === 0 ? mark : spoken(rest.shift(), left);
  });
  return [filled, ...rest.map((one) => spoken(one, left))].join(' ');
}

const counts = new Map<string, number>();

/** The learner's console. Programs and specs may replace its methods: nothing is judged by it. */
export const consoleWords = {
  log: print,
  info: print,
  warn: print,
  error: print,
  debug: print,
  trace: print,
  dir: (value: unknown) => print(value),
  table: (value: unknown) => print(value),
  assert: (holds: unknown, ...values: unknown[]) => (holds ? undefined : print('Assertion failed:', ...values)),
  count: (name = 'default') => {
    counts.set(name, (counts.get(name) ?? 0) + 1);
    print(`${name}: ${counts.get(name)}`);
  },
  countReset: (name = 'default') => void counts.delete(name),
  group: (...values: unknown[]) => {
    if (values.length) print(...values);
    depth = Math.min(depth + 1, 10);
  },
  groupEnd: () => {
    depth = Math.max(depth - 1, 0);
  },
  time: () => {},
  timeEnd: () => {},
  timeLog: () => {},
  clear: () => {},
};
