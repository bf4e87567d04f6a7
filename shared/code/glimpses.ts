import { defineAnalysis } from '../skill/analysis.ts';
import type { ConceptUse } from './concepts.ts';

/** What words and signs alone say of a program that does not parse, in teaching order. A sign, not a proof. */
export const glimpsesOf = defineAnalysis<{ readonly text: string }, readonly ConceptUse[]>({
  name: 'code.glimpses',
  load: async () => (await import('./javascript/glimpses.ts')).glimpsesIn,
});
