import { defineAnalysis } from '../skill/analysis.ts';
import type { Expectation, Unmet } from './javascript/expectations/expectation.ts';
import type { Sought } from './patterns.ts';

/** A program, and what an exercise asks of the way it is written. */
export interface Asked extends Sought {
  readonly expectations: readonly Expectation[];
}

/** What a program does not meet; of one that cannot be read nothing is said. Loads two parsers when first used. */
export const unmetIn = defineAnalysis<Asked, readonly Unmet[]>({
  name: 'code.expectations',
  load: async () => (await import('./javascript/expectations/report.ts')).unmetReport,
});
