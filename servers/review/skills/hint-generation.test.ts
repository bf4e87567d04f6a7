import { expectExamples } from '@learnflow/shared/testing';
import { hintGeneration } from './hint-generation.ts';

expectExamples(hintGeneration);
