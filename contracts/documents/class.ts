import { defineDocument } from '@learnflow/shared/skill';
import { z } from 'zod';

export const ROSTER_LIMIT = 2000;

const schema = z.object({
  /** Student ids in the order they joined. */
  roster: z.array(z.string()).max(ROSTER_LIMIT),
  /** The highest hint level anyone in the class may get, 0..5; 5, which gives a statement away, is the teacher's choice. */
  maxHintLevel: z.int().min(0).max(5),
  /** Whether level 4 (the next edit) is open to all, or only to those who show signs of struggle. */
  openNextStep: z.boolean(),
});

/** A class and its teacher's hint policy. Key: the class. */
export type Class = z.output<typeof schema>;
export const Class = defineDocument<Class>({
  kind: 'class',
  owner: 'progress',
  subject: 'class',
  schema,
  empty: { roster: [], maxHintLevel: 4, openNextStep: false },
});
