import { defineAnalysis } from '../skill/analysis.ts';

/**
 * A program's text without what its author chose freely: comments, spacing, quotes, semicolons and names of their own.
 * Two programs of the same shape are the same up to renaming. Loads a tokenizer when first used.
 */
export const shapeOf = defineAnalysis<{ readonly text: string }, string>({
  name: 'code.shape',
  load: async () => (await import('./javascript/shape.ts')).shapeIn,
});
