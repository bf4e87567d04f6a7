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
  /** Which mistake the code had, as `mistakeMeant` names it; not there where none was known. */
  mistake: z.string().optional(),
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

/** What is asked about: a trouble, and all mistakes that the code may have now. */
export interface Subject {
  readonly about: string;
  readonly mistakes: readonly string[];
}

/** The hints of this trouble whose mistake is still there: another mistake behind the same test begins anew. */
export const ladderOf = ({ given }: HintLog, { about, mistakes }: Subject): HintLog => ({
  given: given.filter(
    (hint) => hint.about === about && (hint.mistake === undefined || mistakes.includes(hint.mistake)),
  ),
});

/** The last hint of that level. */
export const lastAt = ({ given }: HintLog, level: number): Given | undefined =>
  given.findLast((hint) => hint.level === level);

/** The highest level given; -1 before the first. */
export const reached = ({ given }: HintLog): number =>
  given.reduce((highest, { level }) => Math.max(highest, level), -1);
