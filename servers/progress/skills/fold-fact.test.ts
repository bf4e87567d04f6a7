import { expectExamples } from '@learnflow/shared/testing';
import { foldFact } from './fold-fact.ts';

expectExamples(foldFact);
