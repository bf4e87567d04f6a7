import { z } from 'zod';

/** `write`, `fix` and `complete` ask for code and count as exercises; the others ask for an answer and count as quizzes. */
export const Kind = z.enum(['write', 'fix', 'complete', 'predict', 'trace', 'parsons', 'check']);
export type Kind = z.output<typeof Kind>;

export const Level = z.enum(['easy', 'medium', 'hard']);
export type Level = z.output<typeof Level>;

interface Shape {
  readonly counts: 'exercise' | 'quiz';
  /** Files that an item of the kind must have, without their ending (`.js` or `.ts`). */
  readonly files: readonly string[];
  /** What a learner is asked for, as the end of a sentence. */
  readonly asks: string;
}

/** What each kind of problem consists of. */
export const KINDS: Readonly<Record<Kind, Shape>> = {
  write: { counts: 'exercise', files: ['solution', 'stub', 'spec'], asks: 'code' },
  fix: { counts: 'exercise', files: ['solution', 'stub', 'spec'], asks: 'the repaired code' },
  complete: { counts: 'exercise', files: ['solution', 'stub', 'spec'], asks: 'the completed code' },
  predict: { counts: 'quiz', files: ['program'], asks: 'what it prints, one line for each line' },
  trace: { counts: 'quiz', files: ['program'], asks: 'the values in order, separated by spaces' },
  parsons: { counts: 'quiz', files: ['solution', 'spec'], asks: 'the numbers of the lines in order: 3 1 2' },
  check: { counts: 'quiz', files: ['program'], asks: 'the letter of the choice' },
};
