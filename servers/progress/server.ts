import { activityRecorded } from '@learnflow/contracts/events/activity-recorded';
import { attemptGraded } from '@learnflow/contracts/events/attempt-graded';
import { findingNoted } from '@learnflow/contracts/events/finding-noted';
import { hintGiven } from '@learnflow/contracts/events/hint-given';
import { qualityScored } from '@learnflow/contracts/events/quality-scored';
import { rosterChanged } from '@learnflow/contracts/events/roster-changed';
import { defineServer, echo, on } from '@learnflow/shared/skill';
import { fromAttempt, fromFinding, fromHint, fromQuality } from './domain/from-events.ts';
import { studentRecord } from './resources/student-record.ts';
import { classUpdate } from './skills/class-update.ts';
import { enrol } from './skills/enrol.ts';
import { foldFact } from './skills/fold-fact.ts';
import { masteryCalculation } from './skills/mastery-calculation.ts';
import { nextStep } from './skills/next-step.ts';
import { progressAggregation } from './skills/progress-aggregation.ts';
import { recallActivity } from './skills/recall-activity.ts';
import { recordActivity } from './skills/record-activity.ts';
import { struggleDetection } from './skills/struggle-detection.ts';
import { studentUpdate } from './skills/student-update.ts';

export const progress = defineServer({
  name: 'progress',
  instructions:
    'Start with next_step. record_activity what no other tool saw. E = exercises tried, Q = quizzes. Mastery is a grade, chance a prediction.',
  skills: [
    recordActivity,
    masteryCalculation,
    progressAggregation,
    struggleDetection,
    nextStep,
    classUpdate,
    studentUpdate,
    foldFact,
    recallActivity,
    enrol,
  ],
  resources: [studentRecord],
  on: [
    on(attemptGraded, foldFact, (event) => ({ fact: fromAttempt(event) })),
    on(qualityScored, foldFact, (event) => ({ fact: fromQuality(event) })),
    on(findingNoted, foldFact, (event) => ({ fact: fromFinding(event) })),
    on(rosterChanged, enrol, ({ class: group, member }) => ({ group, member })),
    on(hintGiven, foldFact, (event) => ({ fact: fromHint(event) })),
    echo(activityRecorded, recallActivity, ({ event_id: event, ...record }) => ({ event, told: record })),
  ],
});
