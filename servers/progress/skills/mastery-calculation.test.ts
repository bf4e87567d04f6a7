import { expectExamples } from '@learnflow/shared/testing';
import { masteryCalculation } from './mastery-calculation.ts';

expectExamples(masteryCalculation);
