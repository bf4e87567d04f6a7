import { expectExamples } from '@learnflow/shared/testing';
import { conceptExtraction } from './concept-extraction.ts';

expectExamples(conceptExtraction);
