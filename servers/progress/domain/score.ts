import type { Credit } from '@learnflow/contracts/documents/practice';
import type { Graded, Level } from './fact.ts';

/** What is left of an outcome after a hint of level 0, 1, 2, 3, 4, 5. */
const AFTER_HINT = [1, 0.75, 0.5, 0.25, 0, 0] as const;
const WEIGHT: Readonly<Record<Level, Credit['weight']>> = { easy: 1, medium: 2, hard: 3 };

/** 0..1 after the discount for hints. */
export const outcomeOf = ({ score, hintLevel }: Pick<Graded, 'score' | 'hintLevel'>): number =>
  score * (AFTER_HINT[hintLevel] ?? 0);

/** A right answer that a hint did not give away. */
export const succeeded = ({ passed, hintLevel }: Pick<Graded, 'passed' | 'hintLevel'>): boolean =>
  passed && (AFTER_HINT[hintLevel] ?? 0) > 0;

export const weightOf = (level: Level): number => WEIGHT[level];

export const thousandths = (score: number): number => Math.round(score * 1000);
