import { attemptGraded } from '../../contracts/events/attempt-graded.ts';
import type { RecordOf } from '../skill/event.ts';

/** An attempt as the exercise server tells it; one with a score over 1 is no attempt, and cannot be folded. */
export const gradedAttempt = (id: string, student: string, score = 1): RecordOf<typeof attemptGraded> => ({
  event_id: id,
  event_type: attemptGraded.type,
  timestamp: '2026-03-02T09:00:00.000Z',
  version: attemptGraded.version,
  student_id: student,
  idempotency_key: id,
  exercise: 'dry-spell',
  kind: 'exercise',
  concepts: ['for-loops'],
  level: 'easy',
  score,
  passed: score === 1,
  first: true,
  hint_level: 0,
  error_type: null,
  tests_passed: 1,
  tests_total: 1,
  seconds: null,
  difficulty: 0,
  predicted: 0.5,
  choices: null,
  digest: null,
});
