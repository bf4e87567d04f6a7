import type { ConceptId } from '@learnflow/contracts/concepts';
import { type ConceptRow, Learner, NO_ROW } from '@learnflow/contracts/documents/learner';
import { ancestorsOf } from '@learnflow/contracts/graph';
import type { Lesson } from '@learnflow/shared/lessons';
import { instanceOf, type Problem } from '@learnflow/shared/problems';
import type { RunResult } from '@learnflow/shared/skill';

/** What the skills' examples are about. */

export const NOW = '2026-03-14T10:00:00.000Z';
export const YESTERDAY = '2026-03-13T17:00:00.000Z';
const EARLIER = '2026-03-05T09:00:00.000Z';

const well: ConceptRow = { ...NO_ROW, completion: 0.9, quiz: 0.8, attempts: 4, lastAt: EARLIER };
const badly: ConceptRow = { ...NO_ROW, completion: 0.3, quiz: 0.4, attempts: 3, lastAt: YESTERDAY };

/** Ada knows loops and what they rest on; three things below closures are shaky. */
export const adaBelowClosures = (): Learner => ({
  ...Learner.empty,
  concepts: {
    'for-loops': well,
    'functions-call-define': well,
    scope: badly,
    'return-values': { ...badly, stuckAt: YESTERDAY },
    'parameters-defaults': { ...badly, quiz: null, attempts: 1 },
  },
  placed: credited('for-loops', 'functions-call-define'),
});

/** Of what Ada knows, loops. */
export const adaAtLoops = (concepts: Readonly<Record<string, ConceptRow>> = {}): Learner => ({
  ...Learner.empty,
  concepts: { 'while-loops': well, ...concepts },
  placed: credited('while-loops'),
});

/** What success at these gives credit for. */
function credited(...concepts: readonly ConceptId[]): Learner['placed'] {
  return Object.fromEntries(concepts.flatMap(ancestorsOf).map((concept) => [concept, 'provisional']));
}

export const knownBadly = (): ConceptRow => badly;

export const LESSON: Lesson = {
  concept: 'while-loops',
  point: 'A while loop repeats its block as long as its condition is true.',
  model: 'The condition is asked first. If it is true the block runs, and then the condition is asked again.',
  example: {
    language: 'js',
    code: 'let litres = 0;\nwhile (litres < 10) {\n  litres += 4;\n}\nconsole.log(litres);',
    output: '12',
    beyond: [],
    before: 'A pump fills a tank in steps of 4.',
    after: 'The pump passes 10: the condition is asked between steps only.',
  },
  contrast: {
    with: 'conditionals-if',
    language: 'js',
    code: 'let fuel = 5;\nif (fuel > 2) fuel -= 2;\nconsole.log(fuel);',
    output: '3',
    beyond: [],
    before: 'An if asks once.',
    after: 'An if runs its block once or never; a while comes back to ask again.',
  },
  misconceptions: [
    {
      id: 'stops-in-the-middle',
      pattern: null,
      belief: 'The loop ends the moment its condition turns false.',
      language: 'js',
      code: 'let n = 1;\nwhile (n < 2) {\n  n = 5;\n  console.log(n);\n}',
      output: '5',
      beyond: [],
      truth: 'The condition is asked at the start of each round only, so the rest of the block still runs.',
    },
    {
      id: 'runs-at-least-once',
      pattern: 'endless-loop',
      belief: 'The block runs at least once.',
      language: 'js',
      code: 'let turns = 0;\nwhile (turns > 0) turns -= 1;\nconsole.log(turns);',
      output: '0',
      beyond: [],
      truth: 'The condition is asked before the first round: if it is false, no round comes.',
    },
  ],
  reminder: 'while asks its condition before every round, and goes on when it is false.',
  ask: 'How often does the loop ask its condition?',
  check: 'water-tank',
  pages: [{ source: 'MDN', name: 'while' }],
};

export const ran = (output: string): RunResult => ({
  verdict: 'passed',
  tests: [],
  output: `${output}\n`,
  milliseconds: 2,
  bytes: 100_000,
});

/** A problem that asks for loops over arrays. */
export function lapTimes(): Problem {
  const problem = instanceOf(
    {
      id: 'lap-times',
      title: 'The fastest laps',
      task: 'Write fastLaps(laps): the laps under a minute.',
      kind: 'write',
      level: 'easy',
      concepts: ['array-transformations'],
      prerequisites: [],
      minutes: 6,
      vary: {},
      mistakes: [],
      expects: [],
      distractors: [],
      options: [],
      statement: 'Write `fastLaps(laps)`.',
      files: {},
    },
    undefined,
  );
  if (!problem) throw new Error('it does not vary');
  return problem;
}
