import { defineDocument } from '@learnflow/shared/skill';
import { z } from 'zod';

const schema = z.object({
  /** By concept, the newest mistake that was found in the student's code: a pattern's id. No more than there are concepts. */
  patterns: z.record(z.string(), z.object({ pattern: z.string(), at: z.string() })),
});

/** What was seen to be wrong in a student's code, as far as an explanation wants to know. Key: the student. */
export type Noticed = z.output<typeof schema>;
export const Noticed = defineDocument<Noticed>({
  kind: 'noticed',
  owner: 'concepts',
  subject: 'student',
  schema,
  empty: { patterns: {} },
});

/** With one more mistake; an older one than is known changes nothing, whatever order they come in. */
export function withNoticed(noticed: Noticed, concept: string, pattern: string, at: string): Noticed {
  const known = noticed.patterns[concept];
  if (known && Date.parse(known.at) > Date.parse(at)) return noticed;
  return { patterns: { ...noticed.patterns, [concept]: { pattern, at } } };
}
