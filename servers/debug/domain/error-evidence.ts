import type { Explanation, Finding } from '@learnflow/shared/code';
import { ranked } from './rank.ts';

/** What one of the sources says: the run, the parser, the code where the run stopped, a rule. */
export interface Witness {
  readonly from: 'run' | 'parser' | 'code' | 'pattern';
  readonly certainty: 'certain' | 'type_certain' | 'heuristic';
  readonly line: number | null;
  readonly says: string;
}

/** An explanation and all that speaks for it, the surest first. */
export interface Weighed {
  readonly explanation: Explanation;
  readonly evidence: readonly Witness[];
}

/** As many as a tutor will look at. */
const MOST_PATTERNS = 2;

/**
 * The run says that something failed and where, the code which expression it was and why, a pattern what kind of slip
 * stands there. A pattern gives the reason only where the code itself gives none.
 */
export function weighed(explanation: Explanation, findings: readonly Finding[]): Weighed {
  const fitting = ranked(findings)
    .filter((one) => bearsOn(one, explanation))
    .slice(0, MOST_PATTERNS);
  const [first] = fitting;
  const told = first && isNeeded(explanation) ? withReason(explanation, first) : explanation;
  const evidence = [...witnesses(explanation), ...fitting.map(witnessOf)].toSorted(bySurety);
  return { explanation: told, evidence };
}

/** Errors only, at the line that failed or where its cause stands; of a failed test anywhere, for it names no line. */
const bearsOn = ({ pattern, line, certainty, kind }: Finding, explanation: Explanation): boolean => {
  const { fault, where, cause, concept } = explanation;
  if (kind !== 'error' || certainty === 'heuristic') return false;
  if (fault === 'code' && where === null && concept === 'while-loops') return NEVER_ENDS.has(pattern);
  return fault === 'test' || (fault === 'code' && (line === where?.line || line === cause));
};

/** Why a program may have been stopped from outside, which says no line. */
const NEVER_ENDS: ReadonlySet<string> = new Set([
  'endless-loop',
  'loop-condition-never-changes',
  'loop-wrong-direction',
  'loop-step-without-effect',
  'loop-ends-at-semicolon',
  'assignment-in-condition',
]);

const isNeeded = ({ fault, cause, expression }: Explanation): boolean =>
  cause === null && (fault === 'test' || expression === null);

const withReason = (explanation: Explanation, { line, say, check, concept }: Finding): Explanation => ({
  ...explanation,
  why: `perhaps line ${line}: ${say}`,
  check,
  concept,
  cause: line,
});

function witnesses({ type, where, expression, certainty, why, cause, parser }: Explanation): readonly Witness[] {
  const line = where?.line ?? null;
  const run: Witness = { from: 'run', certainty: 'certain', line, says: type };
  // Where the code cannot be read nothing else in it was looked at.
  if (parser) return [run, { from: 'parser', certainty: 'certain', ...parser }];
  return expression === null ? [run] : [run, { from: 'code', certainty, line: cause ?? line, says: why ?? expression }];
}

const witnessOf = ({ pattern, certainty, line }: Finding): Witness => ({
  from: 'pattern',
  certainty,
  line,
  says: pattern,
});

const ORDER = ['certain', 'type_certain', 'heuristic'] as const;

const bySurety = (a: Witness, b: Witness): number => ORDER.indexOf(a.certainty) - ORDER.indexOf(b.certainty);
