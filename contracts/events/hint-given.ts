import { defineEvent } from '@learnflow/shared/skill';
import { z } from 'zod';

/** A hint reached the student; grading discounts by its level. */
export const hintGiven = defineEvent({
  type: 'review.hint.given',
  version: 1,
  record: 'HintGiven',
  payload: z.object({
    exercise: z.string(),
    concept: z.string().nullable(),
    /** 0 reflect, 1 orient, 2 teach, 3 worked example, 4 next step, 5 bottom out. */
    level: z.int().min(0).max(5),
  }),
});
