import type { HintText, Leak } from '@learnflow/shared/code';
import type { Step } from './gate.ts';
import { candidatesAt } from './levels.ts';
import type { HintLog } from './log.ts';
import type { Situation } from './situation.ts';

/** The last level that a problem can have hints of. */
export const EXERCISE_TOP = { level: 5, why: 'that is the last one' };
/** Without a solution nothing is known of the next step. */
export const UNSOLVED_TOP = { level: 3, why: 'this problem came without a solution to compare with' };
/** Where no next step can be believed. */
export const FAR_TOP = {
  level: 3,
  why: 'this way to solve it is unlike every known one, and a next step would be guessed',
};

/** What could be said now; empty where nothing may. */
export const candidatesFor = (step: Step | undefined, situation: Situation | undefined): readonly HintText[] =>
  step && 'level' in step && situation ? candidatesAt(step.level, situation) : [];

/** The first that gives nothing away and was not said before; one that was said of another mistake rather than none. */
export function chosen(
  hints: readonly HintText[],
  leaks: readonly (Leak | null)[],
  log: HintLog,
  ladder: HintLog,
): HintText | undefined {
  const safe = hints.filter((_, index) => !leaks[index]);
  return safe.find(isNew(log)) ?? safe.find(isNew(ladder));
}

const isNew =
  ({ given }: HintLog) =>
  ({ id }: HintText): boolean =>
    given.every(({ text }) => text !== id);

/** An example whose code would help the tests is told without its code. */
export function withoutCode({ id, level, text }: HintText): HintText {
  const [title = ''] = text.split(', in another program');
  const line = /your (line \d+)/.exec(text)?.[1];
  const at = line === undefined ? '' : ` (${line})`;
  return {
    id,
    level,
    text: `${title}${at}: write three lines of your own that do only this, with values you choose, and run them.`,
  };
}
