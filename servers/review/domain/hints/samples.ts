import { Learner } from '@learnflow/contracts/documents/learner';
import { type Item, instanceOf, type Problem } from '@learnflow/shared/problems';
import type { RunResult, TestReport } from '@learnflow/shared/skill';
import { candidatesAt } from './levels.ts';
import type { HintLog } from './log.ts';
import { situationOf } from './situation.ts';
import type { Trouble } from './trouble.ts';

const ITEM: Item = {
  id: 'coldest-hour',
  title: 'The coldest hour',
  task: 'Write coldestHour(degrees): the smallest of the given temperatures.',
  kind: 'write',
  level: 'easy',
  concepts: ['for-loops', 'arrays'],
  prerequisites: [],
  minutes: 8,
  vary: {},
  mistakes: [],
  expects: [],
  distractors: [],
  options: [],
  statement: 'Write `coldestHour(degrees)`.',
  files: {
    'stub.js': 'export function coldestHour(degrees) {}\n',
    'solution.js':
      'export function coldestHour(degrees) {\n  let coldest = degrees[0];\n  for (let hour = 1; hour < degrees.length; hour++) {\n    if (degrees[hour] < coldest) {\n      coldest = degrees[hour];\n    }\n  }\n  return coldest;\n}\n',
    'spec.js': "import { coldestHour } from './solution.js';\n",
  },
};

const QUIZ: Item = {
  ...ITEM,
  id: 'water-tank',
  title: 'Filling a water tank',
  task: 'Say what the loop that fills the tank prints.',
  kind: 'predict',
  concepts: ['while-loops'],
  statement: 'A pump fills a tank. What does this program print?',
  files: { 'program.js': 'let litres = 0;\nwhile (litres < 10) litres += 3;\nconsole.log(litres);\n' },
};

const problemOf = (item: Item): Problem => {
  const problem = instanceOf(item, undefined);
  if (!problem) throw new Error(`${item.id} has no instance`);
  return problem;
};

export const coldestHour = (): Problem => problemOf(ITEM);
export const waterTank = (): Problem => problemOf(QUIZ);
/** As it may come with a track that was imported. */
export const unsolved = (): Problem => {
  const { 'solution.js': _, ...files } = ITEM.files;
  return problemOf({ ...ITEM, files });
};

/** Ada leaves out the last hour. */
export const CODE =
  'export function coldestHour(degrees) {\n  let low = degrees[0];\n  for (let i = 1; i < degrees.length - 1; i++) {\n    if (degrees[i] < low) {\n      low = degrees[i];\n    }\n  }\n  return low;\n}\n';

const DIGEST = 'fb162e8007cf48db549e642ccaaf24a221d1d552ed5f602471059e1d2d36f812';

/** SHA-256 of it with a comment: what she tried before. */
export const EARLIER = 'a-digest-of-what-she-tried-before';

export const TEST = 'the last hour is the coldest';

const test = (name: string, status: TestReport['status'], more: Partial<TestReport> = {}): TestReport => ({
  name,
  status,
  output: '',
  ...more,
});

const ran = (
  verdict: RunResult['verdict'],
  tests: readonly TestReport[],
  more: Partial<RunResult> = {},
): RunResult => ({
  verdict,
  tests,
  output: '',
  milliseconds: 3,
  bytes: 100_000,
  ...more,
});

export const failing = (): RunResult =>
  ran('failed', [test('the middle hour', 'pass'), test(TEST, 'fail', { expected: '-4', received: '2' })]);
export const passing = (): RunResult => ran('passed', [test('the middle hour', 'pass'), test(TEST, 'pass')]);
/** What the tests say of an example that is handed in, twice. */
export const unhelped = (): RunResult =>
  ran('failed', [...failing().tests, test('the middle hour', 'fail'), test(TEST, 'fail')]);
export const unread = (): RunResult =>
  ran('error', [], { fault: { name: 'SyntaxError', message: "expecting ')'", frames: [] } });
export const unloaded = (): RunResult =>
  ran('error', [], {
    fault: { name: 'SyntaxError', message: "Could not find export 'coldestHour' in module 'solution.js'", frames: [] },
  });

export const tried = (attempts = 1) => ({ credits: {}, attempts, hintLevel: 0, accepted: false, lastAt: null });

/** Hints up to a level, a quarter of an hour ago and a minute apart. */
export const hinted = (level: number, about = TEST, more: { readonly mistake?: string } = {}): HintLog => ({
  given: Array.from({ length: level + 1 }, (_, n) => ({
    level: n,
    at: `2026-03-14T09:4${n}:00.000Z`,
    digest: EARLIER,
    about,
    text: `${n}-given`,
    ...more,
  })),
});

export const BROKEN = CODE.replace('i++) {', 'i++ {');
export const NOVEL = `// much too long\n${'let a = 1;\n'.repeat(6_000)}`;

export const STUCK: Learner = {
  ...Learner.empty,
  signal: { rule: 'S5', at: '2026-03-14T09:50:00.000Z', concept: 'for-loops', severity: 'medium' },
};

export const HASTY: HintLog = {
  given: ['2026-03-14T09:59:40.000Z', '2026-03-14T09:59:54.000Z'].map((at, level) => ({
    level,
    at,
    digest: DIGEST,
    about: TEST,
    text: `${level}-given`,
  })),
};

const FAILS: Trouble = { kind: 'fails', test: TEST, expected: '-4', received: '2', error: null, line: null };

/** Both that can be said at level 0 of this trouble. */
export const SAID: HintLog = {
  given: candidatesAt(
    0,
    situationOf({
      problem: coldestHour(),
      trouble: FAILS,
      fault: undefined,
      parts: [],
      isCrowded: false,
      findings: [],
    }),
  ).map(({ id }, minute) => ({
    level: 0,
    at: `2026-03-14T09:4${minute}:00.000Z`,
    digest: EARLIER,
    about: TEST,
    text: id,
  })),
};
