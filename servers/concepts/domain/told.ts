import { defineDocument } from '@learnflow/shared/skill';
import { z } from 'zod';

/** A lesson has fewer pieces than this. */
const KEPT = 20;

const schema = z.object({
  /** Oldest first. */
  told: z
    .array(
      z.object({
        /** `first`, `contrast`, `reminder`, or `repair:` and the misconception. */
        piece: z.string(),
        /** ISO 8601, UTC. */
        at: z.string(),
      }),
    )
    .max(KEPT),
});

/** What a student was told of a concept, so that they are not told it twice. Key: `student/concept`. */
export type Told = z.output<typeof schema>;
export const Told = defineDocument<Told>({
  kind: 'told',
  owner: 'concepts',
  subject: 'student',
  schema,
  empty: { told: [] },
});

export const wasTold = ({ told }: Told, piece: string): boolean => told.some((one) => one.piece === piece);

export const withTold = ({ told }: Told, piece: string, at: string): Told => ({
  told: [...told, { piece, at }].slice(-KEPT),
});
