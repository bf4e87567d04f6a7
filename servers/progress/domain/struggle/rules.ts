import type { Severity } from '@learnflow/contracts/documents/learner';
import { abusesHints, pleads } from './asking.ts';
import { erringOften, erringRepeatedly, repeatsError } from './errors.ts';
import { failsInARow, failsQuiz, regresses, spinsWheels, standsStill } from './progress.ts';
import type { RuleId } from './rule-id.ts';
import type { Detect } from './scene.ts';

interface Rule {
  readonly detect: Detect;
  readonly severity: Severity;
  /** What was seen, in a few words. */
  readonly says: string;
  /** What a tutor does about it. */
  readonly move: string;
  /** False for what only looks like struggle: it is noted, and raised as no event. */
  readonly struggle: boolean;
}

export const RULES: Readonly<Record<RuleId, Rule>> = {
  S1: {
    detect: repeatsError,
    severity: 'medium',
    says: 'same error 3 times',
    move: 'give hint level 2 on that error',
    struggle: true,
  },
  S2: {
    detect: standsStill,
    severity: 'medium',
    says: '10 min without a new passing test',
    move: 'give hint level 1',
    struggle: true,
  },
  S3: {
    detect: failsQuiz,
    severity: 'low',
    says: 'quiz below 50 %',
    move: 'revisit the concept',
    struggle: true,
  },
  S4: {
    detect: pleads,
    severity: 'medium',
    says: 'the student says so',
    move: 'ask what is unclear, then hint level 1',
    struggle: true,
  },
  S5: {
    detect: failsInARow,
    severity: 'high',
    says: '5 failed runs in a row',
    move: 'offer an easier item',
    struggle: true,
  },
  EQ: {
    detect: erringOften,
    severity: 'medium',
    says: 'most runs fail',
    move: 'give hint level 2',
    struggle: true,
  },
  RED: {
    detect: erringRepeatedly,
    severity: 'medium',
    says: 'an error keeps repeating',
    move: 'explain the error, hint level 2',
    struggle: true,
  },
  wheel_spinning: {
    detect: spinsWheels,
    severity: 'high',
    says: '10 tries without 3 right in a row',
    move: 'revisit a prerequisite or call the teacher',
    struggle: true,
  },
  regression: {
    detect: regresses,
    severity: 'low',
    says: 'fewer tests pass than before',
    move: 'compare with the earlier version',
    struggle: true,
  },
  hint_abuse: {
    detect: abusesHints,
    severity: 'low',
    says: '3 hints within seconds',
    move: 'ask for an own attempt first',
    struggle: false,
  },
};
