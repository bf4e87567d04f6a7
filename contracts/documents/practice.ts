import { defineDocument } from '@learnflow/shared/skill';
import { z } from 'zod';

/** What an exercise adds to a concept's completion: the best score in thousandths after hints, and the difficulty's weight. */
const Credit = z.object({ best: z.int().min(0).max(1000), weight: z.int().min(1).max(3) });
export type Credit = z.output<typeof Credit>;

const schema = z.object({
  /** By concept, from the attempts that named it; both numbers only rise, so that no order of attempts matters. */
  credits: z.record(z.string(), Credit),
  attempts: z.int().min(0),
  /** The highest hint level given, 0..5. */
  hintLevel: z.int().min(0).max(5),
  /** Whether any attempt passed. */
  accepted: z.boolean(),
  /** The newest attempt: ISO 8601, UTC. */
  lastAt: z.string().nullable(),
});

/** A student at one exercise. Key: `student/exercise`. */
export type Practice = z.output<typeof schema>;
export const Practice = defineDocument<Practice>({
  kind: 'practice',
  owner: 'progress',
  subject: 'student',
  schema,
  empty: { credits: {}, attempts: 0, hintLevel: 0, accepted: false, lastAt: null },
});
