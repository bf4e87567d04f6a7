import { defineQuestion } from '@learnflow/shared/skill';
import { z } from 'zod';

/** What the progress server would have a student do next. */
export const nextStepQuestion = defineQuestion({
  server: 'progress',
  skill: 'next_step',
  input: z.object({ student: z.string() }),
  answer: z.object({
    step: z.enum(['review', 'unstick', 'learn', 'placement', 'done']),
    concepts: z.array(z.string()),
  }),
});
