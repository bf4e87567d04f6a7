import { defineAnalysis } from '../skill/analysis.ts';
import type { Finding } from './javascript/patterns/pattern.ts';
import type { Looks } from './looks-like.ts';

/** A program by its text, and by its path or whatever else it was named by. */
export interface Sought {
  readonly text: string;
  readonly path: string;
}

export interface PatternReport {
  /** Nothing is looked for in a program that cannot be read: syntax_analysis says why. */
  readonly readable: boolean;
  /** Longer than any program of a learner, and so not read. */
  readonly too_long: boolean;
  /** Nothing but space and comments. */
  readonly empty: boolean;
  /** What a text that cannot be read looks like, where it is no program at all. */
  readonly looks_like: Looks | null;
  /** All of them, in the order of the text. */
  readonly findings: readonly Finding[];
}

/** Learners' mistakes in a program. Loads two parsers, ESLint and TypeScript, and their libraries, when first used. */
export const patternsOf = defineAnalysis<Sought, PatternReport>({
  name: 'code.patterns',
  mayNotEnd: () => true,
  load: async () => (await import('./javascript/patterns/report.ts')).reportOn,
});
