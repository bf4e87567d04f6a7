import { expectExamples } from '@learnflow/shared/testing';
import { recordActivity } from './record-activity.ts';

expectExamples(recordActivity);
