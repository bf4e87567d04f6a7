import type { EventType } from '@learnflow/shared/skill';
import { activityRecorded } from './events/activity-recorded.ts';
import { agentResponse } from './events/agent-response.ts';
import { attemptGraded } from './events/attempt-graded.ts';
import { errorEvent } from './events/error-event.ts';
import { findingNoted } from './events/finding-noted.ts';
import { hintGiven } from './events/hint-given.ts';
import { qualityScored } from './events/quality-scored.ts';
import { rosterChanged } from './events/roster-changed.ts';
import { struggleDetected } from './events/struggle-detected.ts';
import { studentDeleted } from './events/student-deleted.ts';
import { studentProgress } from './events/student-progress.ts';

/** Every fact that servers tell each other, in its newest version. */
export const EVENTS: readonly EventType[] = [
  activityRecorded,
  agentResponse,
  attemptGraded,
  errorEvent,
  findingNoted,
  hintGiven,
  qualityScored,
  rosterChanged,
  struggleDetected,
  studentDeleted,
  studentProgress,
];
