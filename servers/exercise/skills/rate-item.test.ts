import { expectExamples } from '@learnflow/shared/testing';
import { rateItem } from './rate-item.ts';

expectExamples(rateItem);
