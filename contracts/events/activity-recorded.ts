import { defineEvent } from '@learnflow/shared/skill';
import { z } from 'zod';

/** What happened outside the suite, as somebody told it. */
export const activityRecorded = defineEvent({
  type: 'progress.activity.recorded',
  version: 1,
  record: 'ActivityRecorded',
  payload: z.object({
    activity: z.enum(['exercise', 'quiz', 'quality', 'statement']),
    concept: z.string().nullable(),
    exercise: z.string().nullable(),
    level: z.enum(['easy', 'medium', 'hard']).nullable(),
    score: z.number().min(0).max(1).nullable(),
    hint_level: z.int().min(0).max(5).nullable(),
    text: z.string().nullable(),
    /** When it happened: ISO 8601, UTC. */
    at: z.iso.datetime(),
  }),
});
