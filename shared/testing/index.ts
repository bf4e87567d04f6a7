export { expectExamples } from './examples.ts';
