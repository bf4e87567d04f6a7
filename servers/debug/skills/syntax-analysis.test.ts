import { expectExamples } from '@learnflow/shared/testing';
import { syntaxAnalysis } from './syntax-analysis.ts';

expectExamples(syntaxAnalysis);
