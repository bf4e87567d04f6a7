import { defineDocument } from '@learnflow/shared/skill';
import { z } from 'zod';

/** Characters; ten times as long as a solution of the bank. A longer one is not kept. */
export const LONGEST_ACCEPTED = 8_000;

const schema = z.object({
  /** The newest code that passed all its tests; null before the first. */
  code: z.string().max(LONGEST_ACCEPTED).nullable(),
});

/** A student's own solution of a problem, in the instance they had. Key: `student/problem`. */
export type Accepted = z.output<typeof schema>;
export const Accepted = defineDocument<Accepted>({
  kind: 'accepted',
  owner: 'exercise',
  subject: 'student',
  schema,
  empty: { code: null },
});
