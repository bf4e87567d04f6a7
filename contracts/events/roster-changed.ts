import { defineEvent } from '@learnflow/shared/skill';
import { z } from 'zod';

/** The student of the header joined a class, or left it. */
export const rosterChanged = defineEvent({
  type: 'progress.roster.changed',
  version: 1,
  record: 'RosterChanged',
  payload: z.object({ class: z.string(), member: z.boolean() }),
});
