import type { Limits, Program, Verdict } from '../../../skill/run.ts';

/** A program that wants out, wants a better mark, or wants to spoil the sandbox for others. */
export interface HostileProgram {
  /** Kebab case, its own. */
  readonly id: string;
  /** What it tries, after "it": `reads the host's environment`. */
  readonly tries: string;
  /** The learner's `code.js`. */
  readonly code: string;
  /** The teacher's `code.spec.js`. A test named `false: …` must not pass; one named `true: …` must, if it was run. */
  readonly spec?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly verdict: Verdict;
  /** Milliseconds, where it would never end by itself. */
  readonly wall?: number;
}

/** Time for a program to do its worst, where it ends. */
const WALL = 3_000;
const HEAP = 16 * 1024 * 1024;

/** What endless programs get. */
export const SOON = 250;

export const limitsOf = ({ wall = WALL }: HostileProgram): Partial<Limits> => ({ wall, heap: HEAP });

export const programOf = ({ code, spec = TRUTH, files = {} }: HostileProgram): Program => ({
  files: { 'code.js': code, 'code.spec.js': spec, ...files },
  specs: ['code.spec.js'],
});

/** A wrong answer: the spec below must say so, whatever stands beside it. */
export const WRONG = 'export const add = () => 5;';

/** The rules of arithmetic, for code that says `WRONG`. */
export const TRUTH = `import { add } from './code.js';
test('true: the spec can count', () => { expect(2 + 2).toBe(4); });
test('false: add adds', () => { expect(add(2, 2)).toBe(4); });
test('false: add adds in every case', () => {
  const cases = [[1, 1, 2], [2, 3, 5]];
  cases.forEach(([a, b, sum]) => expect(add(a, b)).toBe(sum));
  expect(JSON.stringify({ sum: add(1, 2) })).toEqual(JSON.stringify({ sum: 3 }));
});
test.each([[1, 2, 3], [4, 5, 9]])('false: %d + %d = %d', (a, b, sum) => { expect([add(a, b)]).toEqual([sum]); });
test('false: add adds later', async () => { expect(await add(2, 2)).toBe(4); });
`;

/** Asks for what the code found of the host; finding nothing is the truth. */
export const NOTHING = `import { loot } from './code.js';
test('true: nothing of the host is there', async () => { expect(await loot).toEqual([]); });
`;

/** Calls what the code exports as \`work\`, then tries to count. */
export const WORK = `import { work } from './code.js';
test('false: the work is done right', async () => { expect(await work()).toBe('done right'); });
test('true: the spec can still count', () => { expect([1, 2].map((n) => n + 1)).toEqual([2, 3]); });
`;
