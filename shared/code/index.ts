export { type ConceptReport, type ConceptUse, conceptsOf } from './concepts.ts';
export { errorOf } from './errors.ts';
export { type Asked, unmetIn } from './expectations.ts';
export type { Fault } from './fault.ts';
export { glimpsesOf } from './glimpses.ts';
export {
  type Cause,
  type Compared,
  type Guarded,
  guardOf,
  type HintReport,
  type HintText,
  hintsOf,
  type Leak,
  type NextEdit,
  type Patch,
  type Region,
} from './hints.ts';
export type { Explanation, Failure } from './javascript/errors/explanation.ts';
export { isSameFault, missedIn, reportOfRun } from './javascript/errors/run-report.ts';
export type { Certainty, Finding, Kind } from './javascript/patterns/pattern.ts';
export { type PatternReport, patternsOf, type Sought } from './patterns.ts';
export { DIMENSIONS, type Dimension, type QualityFact, type QualityReport, qualityOf } from './quality.ts';
export { type Lending, type Renaming, renamingOf } from './renaming.ts';
export { type SyntaxReport, syntaxOf } from './syntax.ts';
export { type TypeFault, typesOf } from './types.ts';
