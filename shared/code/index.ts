export { errorOf } from './errors.ts';
export type { Fault } from './fault.ts';
export type { Explanation, Failure } from './javascript/errors/explanation.ts';
export type { Certainty, Finding, Kind } from './javascript/patterns/pattern.ts';
export { type PatternReport, patternsOf, type Sought } from './patterns.ts';
export { type SyntaxReport, syntaxOf } from './syntax.ts';
