import { defineEvent } from '@learnflow/shared/skill';
import { z } from 'zod';

/** Something was wrong with a student's code. */
export const findingNoted = defineEvent({
  type: 'debug.finding.noted',
  version: 1,
  record: 'FindingNoted',
  payload: z.object({
    /** `SyntaxError`, `TypeError`, or a pattern's id. */
    error_type: z.string(),
    certainty: z.enum(['certain', 'type_certain', 'heuristic']),
    concept: z.string().nullable(),
    exercise: z.string().nullable(),
    digest: z.string().nullable(),
  }),
});
