import { afterHint } from '@learnflow/contracts/after-hint';
import type { Credit } from '@learnflow/contracts/documents/practice';
import type { Graded, Level } from './fact.ts';

const WEIGHT: Readonly<Record<Level, Credit['weight']>> = { easy: 1, medium: 2, hard: 3 };

/** 0..1 after the discount for hints. */
export const outcomeOf = ({ score, hintLevel }: Pick<Graded, 'score' | 'hintLevel'>): number =>
  score * afterHint(hintLevel);

/** A right answer that a hint did not give away. */
export const succeeded = ({ passed, hintLevel }: Pick<Graded, 'passed' | 'hintLevel'>): boolean =>
  passed && afterHint(hintLevel) > 0;

export const weightOf = (level: Level): number => WEIGHT[level];

export const thousandths = (score: number): number => Math.round(score * 1000);
