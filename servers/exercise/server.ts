import { attemptGraded } from '@learnflow/contracts/events/attempt-graded';
import { defineServer, on } from '@learnflow/shared/skill';
import { fromAttempt } from './domain/from-attempt.ts';
import { problemPage } from './resources/problem-page.ts';
import { difficultyCalibration } from './skills/difficulty-calibration.ts';
import { gradeSubmission } from './skills/grade-submission.ts';
import { problemGeneration } from './skills/problem-generation.ts';
import { rateItem } from './skills/rate-item.ts';

export const exercise = defineServer({
  name: 'exercise',
  instructions: 'problem_generation writes into <problem>/; grade_submission then needs problem alone, or answer.',
  skills: [problemGeneration, gradeSubmission, difficultyCalibration, rateItem],
  resources: [problemPage],
  on: [on(attemptGraded, rateItem, fromAttempt)],
});
