import { expectExamples } from '@learnflow/shared/testing';
import { conceptMapping } from './concept-mapping.ts';

expectExamples(conceptMapping);
