import type { ConceptId } from '@learnflow/contracts/concepts';
import { defineAnalysis } from '../skill/analysis.ts';
import type { Sought } from './patterns.ts';

export interface ConceptUse {
  readonly concept: ConceptId;
  /** 1-based and ascending, each once; the first twenty. */
  readonly lines: readonly number[];
  /** How many places of the program show it, on whatever lines. */
  readonly count: number;
}

export interface ConceptReport {
  /** Nothing is said of a program that cannot be read: syntax_analysis says why. */
  readonly readable: boolean;
  /** In teaching order; a concept that is not shown has no entry. */
  readonly uses: readonly ConceptUse[];
}

/** Which concepts a program shows, and where. Loads two parsers when first used. */
export const conceptsOf = defineAnalysis<Sought, ConceptReport>({
  name: 'code.concepts',
  load: async () => (await import('./javascript/concepts/report.ts')).reportOn,
});
