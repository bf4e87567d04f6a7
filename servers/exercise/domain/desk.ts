import type { Problem } from '@learnflow/shared/problems';
import { defineDocument } from '@learnflow/shared/skill';
import { z } from 'zod';

/** Older ones are forgotten: whoever comes back to one of them has taken no time that can be told. */
const KEPT = 60;

const Given = z.object({
  /** A problem's id, with its seed. */
  problem: z.string(),
  concept: z.string(),
  /** ISO 8601, UTC. */
  at: z.string(),
  /** The newest graded attempt. */
  tried: z.string().nullable(),
  /** Given to find out what the student knows. */
  placement: z.boolean(),
});
export type Given = z.output<typeof Given>;

const schema = z.object({
  /** Newest first. */
  given: z.array(Given).max(KEPT),
});

/** What lies on a student's desk: the problems they were given, and when. Key: the student. */
export type Desk = z.output<typeof schema>;
export const Desk = defineDocument<Desk>({
  kind: 'desk',
  owner: 'exercise',
  subject: 'student',
  schema,
  empty: { given: [] },
});

/** The desk with this problem on top; one that lay there already moves up. */
export const withGiven = ({ given }: Desk, top: Given): Desk => ({
  given: [top, ...given.filter(({ problem }) => problem !== top.problem)].slice(0, KEPT),
});

/** The desk after an attempt; a problem that nobody gave lies there from now on. */
export function withTried(desk: Desk, { problem, concepts }: Pick<Problem, 'problem' | 'concepts'>, now: string): Desk {
  const known = lastGiven(desk, problem) ?? { problem, concept: concepts[0] ?? '', at: now, placement: false };
  return withGiven(desk, { ...known, tried: now });
}

export const lastGiven = ({ given }: Desk, problem: string): Given | undefined =>
  given.find((one) => one.problem === problem);

/** Longer breaks are not time spent on the problem. */
const LONGEST_TRY_SECONDS = 2 * 60 * 60;

/** A varied item without a seed means the instance that was given last. */
export const openProblem = ({ given }: Desk, id: string): string =>
  id.includes('~') ? id : (given.find(({ problem }) => problem.startsWith(`${id}~`))?.problem ?? id);

/** Seconds since the problem was given or last tried; null where nobody can tell. */
export function secondsOn(desk: Desk, problem: string, now: string): number | null {
  const known = lastGiven(desk, problem);
  if (!known) return null;
  const seconds = (Date.parse(now) - Date.parse(known.tried ?? known.at)) / 1000;
  return seconds >= 0 && seconds <= LONGEST_TRY_SECONDS ? Math.round(seconds) : null;
}
