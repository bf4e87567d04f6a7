import { expectExamples } from '@learnflow/shared/testing';
import { progressAggregation } from './progress-aggregation.ts';

expectExamples(progressAggregation);
