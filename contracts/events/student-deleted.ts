import { defineEvent } from '@learnflow/shared/skill';
import { z } from 'zod';

/** Everything about the student was removed here, and is to be removed wherever it was copied to. */
export const studentDeleted = defineEvent({
  type: 'student.deleted',
  version: 1,
  record: 'StudentDeleted',
  payload: z.object({ documents: z.int().min(0) }),
});
