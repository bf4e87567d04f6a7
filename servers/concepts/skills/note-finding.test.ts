import { expectExamples } from '@learnflow/shared/testing';
import { noteFinding } from './note-finding.ts';

expectExamples(noteFinding);
