import { expectExamples } from '@learnflow/shared/testing';
import { problemGeneration } from './problem-generation.ts';

expectExamples(problemGeneration);
