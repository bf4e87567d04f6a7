import type { ConceptId } from '@learnflow/contracts/concepts';
import { defineAnalysis } from '@learnflow/shared/skill';
import type { Certainty, Kind } from './javascript/patterns/pattern.ts';
import type { Sought } from './patterns.ts';

/** What quality is made of; correctness itself is for tests to tell. */
export const DIMENSIONS = ['error_prone', 'complexity', 'readability', 'duplication', 'idiom', 'style'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Something in a program that quality suffers from; what it costs is not said here. Plain data. */
export interface QualityFact {
  /** kebab-case: a quality rule, a measure, or a pattern of the catalogue of mistakes. */
  readonly rule: string;
  /** Rules that tell of one and the same trouble share a family; elsewhere it is the rule. */
  readonly family: string;
  readonly dimension: Dimension;
  /** 1-based. */
  readonly line: number;
  readonly what: string;
  /** What would mend it, in a few words or as a question; never the corrected code. */
  readonly mend: string;
  /** The function that it lies in, if that has a name. */
  readonly within: string | null;
  /** How much of it there is, where it can be measured; its unit is the rule's. */
  readonly measured: number | null;
  /** How bad that is, above 0 and up to 1; 1 where nothing is measured. */
  readonly extent: number;
  readonly kind: Kind;
  readonly certainty: Certainty;
  readonly concept: ConceptId | null;
}

/** One function's measures, or those of the code outside all functions. */
export interface FunctionMeasures {
  /** Null for functions without a name and for the code outside all functions. */
  readonly name: string | null;
  /** 1-based. */
  readonly line: number;
  readonly top: boolean;
  readonly statements: number;
  readonly parameters: number;
  readonly cyclomatic: number;
  readonly cognitive: number;
  readonly nesting: number;
  readonly callbacks: number;
  /** The most operators of logic in one expression. */
  readonly logic: number;
}

export interface QualityReport {
  readonly readable: boolean;
  /** Nothing but space and comments. */
  readonly empty: boolean;
  /** What keeps it from being read first, if anything does. */
  readonly fault: { readonly line: number; readonly what: string } | null;
  /** In the order of the text. */
  readonly facts: readonly QualityFact[];
  readonly functions: readonly FunctionMeasures[];
  /** Over the whole program, declarations included. */
  readonly statements: number;
  /** What is good about it and true, the most telling first. */
  readonly good: readonly { readonly dimension: Dimension; readonly say: string }[];
}

/** All that a score is made of. Loads what `patternsOf` loads, when first used. */
export const qualityOf = defineAnalysis<Sought, QualityReport>({
  name: 'code.quality',
  mayNotEnd: () => true,
  load: async () => (await import('./javascript/quality/report.ts')).qualityReport,
});
