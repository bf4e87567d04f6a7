import { defineServer } from '@learnflow/shared/skill';
import { codeQualityScoring } from './skills/code-quality-scoring.ts';
import { hintGeneration } from './skills/hint-generation.ts';

export const review = defineServer({
  name: 'review',
  instructions: 'Tests tell whether code works. Pass hints on unchanged.',
  skills: [codeQualityScoring, hintGeneration],
});
