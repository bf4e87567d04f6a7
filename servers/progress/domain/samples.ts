import type { ConceptRow, Learner } from '@learnflow/contracts/documents/learner';
import { Practice } from '@learnflow/contracts/documents/practice';
import type { Fact, Graded } from './fact.ts';
import type { Memory } from './memory.ts';
import { remembering } from './remember.ts';
import { factOf, type Told } from './told.ts';

/** The fortnight that the examples of all skills look back on: Ada is at loops, and they go well until the last day. */
export const NOW = '2026-03-14T10:00:00.000Z';

const told = (day: number, what: Told): Fact =>
  factOf(what, Practice.empty, { id: `t${day}-${what.kind}`, now: on(day) });

const on = (day: number, time = '17:00'): string => `2026-03-${String(day).padStart(2, '0')}T${time}:00.000Z`;

/** A graded run as the exercise server tells it; what is not said is plain. */
export const graded = (id: string, at: string, what: Partial<Graded>): Graded => ({
  kind: 'graded',
  id,
  at,
  exercise: 'sum-to',
  counts: 'exercise',
  concepts: ['for-loops'],
  level: 'medium',
  score: 1,
  passed: true,
  first: true,
  hintLevel: 0,
  error: null,
  testsPassed: 5,
  testsTotal: 5,
  seconds: 240,
  difficulty: 0,
  choices: null,
  digest: null,
  ...what,
});

export const FORTNIGHT: readonly Fact[] = [
  told(2, { kind: 'quiz', concept: 'variables', score: 0.9 }),
  told(2, { kind: 'exercise', concept: 'variables', score: 1, exercise: 'swap', level: 'easy' }),
  told(4, { kind: 'exercise', concept: 'conditionals-if', score: 0.8, exercise: 'leap' }),
  told(5, { kind: 'quiz', concept: 'conditionals-if', score: 0.6 }),
  told(6, { kind: 'exercise', concept: 'while-loops', score: 0.5, exercise: 'collatz', hints: 2 }),
  told(9, { kind: 'quiz', concept: 'while-loops', score: 0.4 }),
  graded('a1', on(10), { exercise: 'sum-to', digest: 'd1' }),
  {
    kind: 'quality',
    id: 'q1',
    at: on(10, '17:05'),
    concepts: ['for-loops'],
    score: 0.75,
    digest: 'd1',
    accepted: false,
  },
  told(11, { kind: 'quiz', concept: 'for-loops', score: 0.9 }),
  graded('a2', on(12), {
    exercise: 'fizz-buzz',
    score: 0.8,
    passed: false,
    testsPassed: 4,
    level: 'hard',
    difficulty: 1,
  }),
  told(13, { kind: 'quiz', concept: 'for-loops', score: 0.8 }),
];

/** What is remembered of Ada on the morning after. */
export const ada = lazily(() => remembering(FORTNIGHT));

/** The same Ada this very morning, failing one exercise again and again. */
export const adaStuck = lazily(() =>
  remembering(
    ['09:40', '09:42', '09:45', '09:50', '09:52'].map((time, i) =>
      graded(`r${i + 1}`, on(14, time), {
        exercise: 'pyramid',
        score: 0.2,
        passed: false,
        first: i === 0,
        error: i < 3 ? 'TypeError' : null,
        testsPassed: 1,
      }),
    ),
    ada(),
  ),
);

/** Somebody of whom one quiz is known. */
export const oneQuiz = lazily(() => remembering([told(13, { kind: 'quiz', concept: 'arrays', score: 1 })]));

/** A learner all of whose concepts were changed alike, such as to have no review due. */
export const withEveryRow = (before: Learner, change: Partial<ConceptRow>): Learner => ({
  ...before,
  concepts: Object.fromEntries(Object.entries(before.concepts).map(([id, row]) => [id, { ...row, ...change }])),
});

/** Who starts the server does not wait for its examples. */
function lazily(make: () => Memory): () => Memory {
  let made: Memory | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
