import { defineEvent } from '@learnflow/shared/skill';
import { z } from 'zod';

/** The quality of one piece of code. It counts once code of the same digest is accepted. */
export const qualityScored = defineEvent({
  type: 'review.quality.scored',
  version: 1,
  record: 'QualityScored',
  payload: z.object({
    concepts: z.array(z.string()),
    /** 0..1. */
    score: z.number().min(0).max(1),
    digest: z.string(),
  }),
});
