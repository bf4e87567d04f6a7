import { defineServer } from '@learnflow/shared/skill';
import { errorExplanation } from './skills/error-explanation.ts';
import { errorPatternDetection } from './skills/error-pattern-detection.ts';
import { syntaxAnalysis } from './skills/syntax-analysis.ts';

export const debug = defineServer({
  name: 'debug',
  instructions:
    'error_explanation runs a file that fails. One that does not: syntax_analysis, then error_pattern_detection.',
  skills: [syntaxAnalysis, errorPatternDetection, errorExplanation],
});
