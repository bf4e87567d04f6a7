import { expectExamples } from '@learnflow/shared/testing';
import { explanationGeneration } from './explanation-generation.ts';

expectExamples(explanationGeneration);
