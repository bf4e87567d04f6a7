import { defineEvent } from '@learnflow/shared/skill';
import { z } from 'zod';

/** A student got stuck, by a rule that names its proof. At most one in ten minutes for each rule. */
export const struggleDetected = defineEvent({
  type: 'student.struggle.detected',
  version: 1,
  record: 'StruggleDetected',
  payload: z.object({
    rule: z.string(),
    severity: z.enum(['low', 'medium', 'high']),
    concept: z.string().nullable(),
    exercise: z.string().nullable(),
    /** Ids of the events that prove it. */
    evidence: z.array(z.string()),
  }),
});
