import { expectExamples } from '@learnflow/shared/testing';
import { gradeSubmission } from './grade-submission.ts';

expectExamples(gradeSubmission);
