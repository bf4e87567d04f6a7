import { defineServer } from '@learnflow/shared/skill';
import { errorExplanation } from './skills/error-explanation.ts';
import { errorPatternDetection } from './skills/error-pattern-detection.ts';
import { syntaxAnalysis } from './skills/syntax-analysis.ts';

export const debug = defineServer({
  name: 'debug',
  instructions: 'Start with syntax_analysis.',
  skills: [syntaxAnalysis, errorPatternDetection, errorExplanation],
});
