import { busPass, ran, test, waterTank } from './samples.ts';

export const CODE = 'export function cheaperWithPass(rides, price, pass) {\n  return rides * price >= pass;\n}\n';
export const NAMES = [
  'many rides make the pass cheaper',
  'few rides do not',
  'the same price is not cheaper',
  'no ride at all',
];

export const common = {
  problem: 'bus-pass',
  counts: 'exercise',
  attempt: 'first',
  hint_level: 0,
  chance: 0.728,
  output: '',
  right_answer: null,
} as const;

export const failed = (error_type: string | null, passed: number) =>
  ({ ...common, verdict: 'failed', passed, total: 4, score: passed / 4, error_type }) as const;

/** Of the test with the border case, which is the third. */
export const missed = {
  test: 'the same price is not cheaper',
  expected: 'false',
  received: 'true',
  error: null,
  line: null,
} as const;

export const quiz = {
  ...common,
  problem: 'water-tank~07',
  counts: 'quiz',
  chance: 0.5,
  total: 1,
  failing: null,
  error_type: null,
  output: '3\n12\n',
  right_answer: '3\n12',
} as const;

export const statuses = (...failing: readonly number[]) =>
  NAMES.map((name, index) => ({ name, status: failing.includes(index) ? 'fail' : 'pass' }) as const);

export const passing = () => NAMES.map((name) => test(name, 'pass'));

export const predicted = () => ({ problem: waterTank(), run: ran('passed', [], { output: '3\n12\n' }) });

export const stopped = (fault: { name: string; message: string; frames: [] }) => ({
  problem: busPass(),
  run: ran('error', [], { fault }),
});
