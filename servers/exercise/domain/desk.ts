import { type Desk, type Given, KEPT_ON_DESK } from '@learnflow/contracts/documents/desk';
import type { Problem } from '@learnflow/shared/problems';

/** The desk with this problem on top; one that lay there already moves up. */
export const withGiven = ({ given }: Desk, top: Given): Desk => ({
  given: [top, ...given.filter(({ problem }) => problem !== top.problem)].slice(0, KEPT_ON_DESK),
});

/** The desk after an attempt; a problem that nobody gave lies there from now on. */
export function withTried(desk: Desk, { problem, concepts }: Pick<Problem, 'problem' | 'concepts'>, now: string): Desk {
  const known = lastGiven(desk, problem) ?? { problem, concept: concepts[0] ?? '', at: now, placement: false };
  return withGiven(desk, { ...known, tried: now });
}

const lastGiven = ({ given }: Desk, problem: string): Given | undefined => given.find((one) => one.problem === problem);

/** Longer breaks are not time spent on the problem. */
const LONGEST_TRY_SECONDS = 2 * 60 * 60;

/** Seconds since the problem was given or last tried; null where nobody can tell. */
export function secondsOn(desk: Desk, problem: string, now: string): number | null {
  const known = lastGiven(desk, problem);
  if (!known) return null;
  const seconds = (Date.parse(now) - Date.parse(known.tried ?? known.at)) / 1000;
  return seconds >= 0 && seconds <= LONGEST_TRY_SECONDS ? Math.round(seconds) : null;
}
