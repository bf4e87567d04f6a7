import { defineDocument } from '@learnflow/shared/skill';
import { z } from 'zod';

/** Of a problem that asks for more the oldest hints are forgotten. */
const KEPT = 60;

const Given = z.object({
  /** 0..5. */
  level: z.int().min(0).max(5),
  /** ISO 8601, UTC. */
  at: z.string(),
  /** SHA-256 of the code it was about; null where there was none. */
  digest: z.string().nullable(),
  /** What was wrong then: a ladder is climbed for one trouble, and another trouble begins another. */
  about: z.string(),
  /** Which text it was, so that none is given twice. */
  text: z.string(),
});
export type Given = z.output<typeof Given>;

const schema = z.object({
  /** Oldest first. */
  given: z.array(Given).max(KEPT),
});

/** The hints that a student got for one problem. Key: `student/problem`. */
export type HintLog = z.output<typeof schema>;
export const HintLog = defineDocument<HintLog>({
  kind: 'hints',
  owner: 'review',
  subject: 'student',
  schema,
  empty: { given: [] },
});

export const withHint = ({ given }: HintLog, hint: Given): HintLog => ({ given: [...given, hint].slice(-KEPT) });

/** The last hint of that level about that trouble. */
export const lastAt = ({ given }: HintLog, about: string, level: number): Given | undefined =>
  given.findLast((hint) => hint.about === about && hint.level === level);

/** The highest level given about a trouble; -1 before the first. */
export const reached = ({ given }: HintLog, about: string): number =>
  given.reduce((highest, hint) => (hint.about === about ? Math.max(highest, hint.level) : highest), -1);
