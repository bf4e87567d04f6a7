import { defineDocument } from '@learnflow/shared/skill';
import { z } from 'zod';

/** Older ones are forgotten: whoever comes back to one of them has taken no time that can be told. */
export const KEPT_ON_DESK = 60;

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
  given: z.array(Given).max(KEPT_ON_DESK),
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

/** A varied item without a seed means the instance that was given last. */
export const openProblem = ({ given }: Desk, id: string): string =>
  id.includes('~') ? id : (given.find(({ problem }) => problem.startsWith(`${id}~`))?.problem ?? id);

/** Whether an attempt at it was graded: known at once, where `practice` follows the event. */
export const isTried = ({ given }: Desk, id: string): boolean =>
  given.some(({ problem, tried }) => problem === id && tried !== null);
