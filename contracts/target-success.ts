import type { Learner } from './documents/learner.ts';

/** Success to aim at when the next item is chosen. */
const TARGET = 0.75;
/** Easier after a sign of struggle. */
export const AFTER_STRUGGLE = 0.85;
const LOWEST = 0.65;
const OUTCOMES_TO_TELL = 5;

/** The target, corrected by how the last items went: easier for who failed more of them than was aimed at. */
export function targetSuccess({ outcomes }: Pick<Learner, 'outcomes'>): number {
  if (outcomes.length < OUTCOMES_TO_TELL) return TARGET;
  const success = outcomes.filter(Boolean).length / outcomes.length;
  return Math.min(AFTER_STRUGGLE, Math.max(LOWEST, TARGET + (TARGET - success) / 2));
}
