import { defineEvent } from '@learnflow/shared/skill';
import { z } from 'zod';

/** An event that a consumer could not apply. It is kept whole, so that it can be applied once the cause is mended. */
export const errorEvent = defineEvent({
  type: 'event.failed',
  version: 1,
  record: 'ErrorEvent',
  payload: z.object({
    consumer: z.string(),
    failed_event_id: z.string(),
    failed_event_type: z.string(),
    /** One line, without a stack. */
    cause: z.string(),
    /** The failed event as JSON. */
    failed_event: z.string(),
  }),
});
