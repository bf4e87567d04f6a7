import { expectExamples } from '@learnflow/shared/testing';
import { recallActivity } from './recall-activity.ts';

expectExamples(recallActivity);
