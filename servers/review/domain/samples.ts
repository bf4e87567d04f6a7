import { Learner, NO_ROW } from '@learnflow/contracts/documents/learner';
import { instanceOf, type Problem } from '@learnflow/shared/problems';

export const NOW = '2026-03-14T10:00:00.000Z';

const tried = { ...NO_ROW, completion: 0.8, attempts: 3, lastAt: '2026-03-13T17:00:00.000Z' };

/** Ada has come as far as loops: of arrays' own methods there is no evidence yet. */
export const ADA_AT_LOOPS: Learner = {
  ...Learner.empty,
  concepts: { variables: tried, strings: tried, 'for-loops': tried },
};

type Counts = readonly [
  statements: number,
  parameters: number,
  cyclomatic: number,
  cognitive: number,
  nesting: number,
  callbacks: number,
  logic: number,
];

/** A function's measures, in the order of the answer. */
export function measured(name: string | null, line: number, counts: Counts) {
  const [statements, parameters, cyclomatic, cognitive, nesting, callbacks, logic] = counts;
  return { name, line, statements, parameters, cyclomatic, cognitive, nesting, callbacks, logic };
}

/** A problem whose stub is an empty function. */
export function greeting(): Problem {
  const problem = instanceOf(
    {
      id: 'greeting',
      title: 'A greeting for everybody',
      task: 'Write greet(name): hello, and the name.',
      kind: 'write',
      level: 'easy',
      concepts: ['strings'],
      prerequisites: [],
      minutes: 3,
      vary: {},
      mistakes: [],
      expects: [],
      distractors: [],
      options: [],
      statement: 'Write `greet(name)`.',
      files: { 'stub.js': 'export function greet(name) {\n  // your code\n}\n' },
    },
    undefined,
  );
  if (!problem) throw new Error('the greeting is gone');
  return problem;
}
