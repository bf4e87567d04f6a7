import type { attemptGraded } from '@learnflow/contracts/events/attempt-graded';
import type { findingNoted } from '@learnflow/contracts/events/finding-noted';
import type { hintGiven } from '@learnflow/contracts/events/hint-given';
import type { qualityScored } from '@learnflow/contracts/events/quality-scored';
import type { EventRecord, RecordOf } from '@learnflow/shared/skill';
import type { Fact } from './fact.ts';

/** What other servers tell, as the facts that the fold knows. */

export const fromAttempt = (event: RecordOf<typeof attemptGraded>): Fact => ({
  kind: 'graded',
  ...happened(event),
  exercise: event.exercise,
  counts: event.kind,
  concepts: event.concepts,
  level: event.level,
  score: event.score,
  passed: event.passed,
  first: event.first,
  hintLevel: event.hint_level,
  error: event.error_type,
  testsPassed: event.tests_passed,
  testsTotal: event.tests_total,
  seconds: event.seconds,
  difficulty: event.difficulty,
  choices: event.choices,
  digest: event.digest,
});

export const fromQuality = (event: RecordOf<typeof qualityScored>): Fact => ({
  kind: 'quality',
  ...happened(event),
  concepts: event.concepts,
  score: event.score,
  digest: event.digest,
  accepted: false,
});

export const fromFinding = (event: RecordOf<typeof findingNoted>): Fact => ({
  kind: 'finding',
  ...happened(event),
  exercise: event.exercise,
  concept: event.concept,
  error: event.error_type,
  certain: event.certainty !== 'heuristic',
  digest: event.digest,
});

export const fromHint = (event: RecordOf<typeof hintGiven>): Fact => ({
  kind: 'hint',
  ...happened(event),
  exercise: event.exercise,
  concept: event.concept,
  level: event.level,
});

const happened = ({ event_id, timestamp }: EventRecord) => ({ id: event_id, at: timestamp });
