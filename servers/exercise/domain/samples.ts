import { type ConceptRow, Learner, NO_ROW } from '@learnflow/contracts/documents/learner';
import { catalogueOf, entryOf, type Item, instanceOf, type Problem } from '@learnflow/shared/problems';
import type { RunResult, TestReport } from '@learnflow/shared/skill';

/** What the skills' examples are about. */

export const NOW = '2026-03-14T10:00:00.000Z';

const ITEM: Item = {
  id: 'bus-pass',
  title: 'Is a bus pass worth it?',
  task: 'Write cheaperWithPass(rides, price, pass): whether a month pass costs less than the single rides.',
  kind: 'write',
  level: 'easy',
  concepts: ['comparison-equality', 'return-values'],
  prerequisites: [],
  minutes: 6,
  vary: {},
  mistakes: [],
  expects: [],
  distractors: [],
  options: [],
  statement: 'Write `cheaperWithPass(rides, price, pass)`.',
  files: {
    'stub.js': 'export function cheaperWithPass(rides, price, pass) {}\n',
    'solution.js': 'export function cheaperWithPass(rides, price, pass) {\n  return rides * price > pass;\n}\n',
    'spec.js': "import { cheaperWithPass } from './solution.js';\n",
  },
};

const QUIZ: Item = {
  ...ITEM,
  id: 'water-tank',
  title: 'Filling a water tank',
  task: 'Say what the loop that fills the tank prints.',
  kind: 'predict',
  level: 'medium',
  concepts: ['while-loops'],
  vary: {
    start: { from: 0, to: 3, step: 1 },
    step: { from: 3, to: 5, step: 1 },
    full: { from: 10, to: 14, step: 1 },
  },
  statement: 'A pump fills a tank. What does this program print?',
  files: {
    'program.js':
      'let litres = __start__;\nlet strokes = 0;\n\nwhile (litres < __full__) {\n  litres += __step__;\n  strokes++;\n}\n\nconsole.log(strokes);\nconsole.log(litres);\n',
  },
};

const problemOf = (item: Item, seed?: number): Problem => {
  const problem = instanceOf(item, seed);
  if (!problem) throw new Error(`${item.id} has no instance ${seed}`);
  return problem;
};

export const busPass = (): Problem => problemOf(ITEM);
export const waterTank = (): Problem => problemOf(QUIZ, 7);
export const shelf = (concept = 'comparison-equality') =>
  catalogueOf([entryOf({ ...ITEM, concepts: [concept, 'return-values'] }), entryOf(QUIZ)]);

export const ran = (
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

export const test = (name: string, status: TestReport['status'], more: Partial<TestReport> = {}): TestReport => ({
  name,
  status,
  output: '',
  ...more,
});

/** The ladder is halved five times: every answer wrong. */
const ASKED = ['while-loops', 'conditionals-if', 'strings', 'numbers', 'variables'];

const asked = (concept: string) => ({ problem: `${concept}-1`, concept, at: NOW, tried: NOW, placement: true });

const failedAt = (concept: string): [string, ConceptRow] => [concept, { ...NO_ROW, quiz: 0, attempts: 1 }];

export const placedDesk = () => ({ given: ASKED.map(asked) });
export const placedLearner = (): Learner => ({
  ...Learner.empty,
  concepts: Object.fromEntries(ASKED.map(failedAt)),
});
