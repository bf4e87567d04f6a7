import { expectExamples } from '@learnflow/shared/testing';
import { studentUpdate } from './student-update.ts';

expectExamples(studentUpdate);
