import { expectExamples } from '@learnflow/shared/testing';
import { nextStep } from './next-step.ts';

expectExamples(nextStep);
