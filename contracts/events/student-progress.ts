import { defineEvent } from '@learnflow/shared/skill';
import { z } from 'zod';

const Part = z.number().min(0).max(1).nullable();

/** A concept's mastery after a fact moved its completion, quiz or quality; consistency rides along. */
export const studentProgress = defineEvent({
  type: 'student.progress.update',
  version: 1,
  record: 'StudentProgress',
  payload: z.object({
    /** The concept's id. */
    component: z.string(),
    scores: z.object({ completion: Part, quiz: Part, quality: Part, consistency: Part }),
    mastery: Part,
  }),
});
