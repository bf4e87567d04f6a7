import { expectExamples } from '@learnflow/shared/testing';
import { enrol } from './enrol.ts';

expectExamples(enrol);
