import { expectExamples } from '@learnflow/shared/testing';
import { classUpdate } from './class-update.ts';

expectExamples(classUpdate);
