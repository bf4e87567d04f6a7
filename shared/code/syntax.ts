import { defineAnalysis } from '@learnflow/shared/skill';
import type { Fault } from './fault.ts';
import type { Language } from './language.ts';
import type { Looks } from './looks-like.ts';

/** A text and, where its caller named a file, the path. */
export interface Sent {
  readonly text: string;
  readonly path?: string;
}

/** What a parser says of a text. */
export interface SyntaxReport {
  readonly valid: boolean;
  /** Nothing but space and comments. */
  readonly empty: boolean;
  readonly language: Language;
  readonly jsx: boolean;
  /** Read as a module: strict, may import and await at the top. */
  readonly module: boolean;
  readonly lines: number;
  /** What the text looks like where it is no program of the language at all, or JSX of tags alone; then there are no faults. */
  readonly looks_like: Looks | null;
  /** First one first; empty where the text is valid. */
  readonly faults: readonly Fault[];
}

/** The verdict of the parser, and the causes in a beginner's words. What explains is loaded for invalid texts only. */
export const syntaxOf = defineAnalysis<Sent, SyntaxReport>({
  name: 'syntax',
  load: async () => (await import('./javascript/report.ts')).reportOf,
});
