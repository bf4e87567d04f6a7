import { defineAnalysis } from '../skill/analysis.ts';
import type { Finding } from './javascript/patterns/pattern.ts';

/** A program by its text, and by its path or whatever else it was named by. */
export interface Sought {
  readonly text: string;
  readonly path: string;
}

export interface PatternReport {
  /** Nothing is looked for in a program that cannot be read: syntax_analysis says why. */
  readonly readable: boolean;
  /** All of them, in the order of the text. */
  readonly findings: readonly Finding[];
}

/** Learners' mistakes in a program. Loads two parsers, ESLint and TypeScript, and their libraries, when first used. */
export const patternsOf = defineAnalysis<Sought, PatternReport>({
  name: 'code.patterns',
  load: async () => (await import('./javascript/patterns/report.ts')).reportOn,
});
