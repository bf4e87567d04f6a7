import type { Explanation, Finding } from '@learnflow/shared/code';

/** A witness: what one of the three sources says. */
export interface Witness {
  readonly from: 'run' | 'code' | 'pattern';
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
  const fitting = findings.filter((one) => bearsOn(one, explanation)).slice(0, MOST_PATTERNS);
  const [first] = fitting;
  const told = first && isNeeded(explanation) ? withReason(explanation, first) : explanation;
  const evidence = [...witnesses(explanation), ...fitting.map(witnessOf)].toSorted(bySurety);
  return { explanation: told, evidence };
}

/** Errors only, at the line that failed or where its cause stands; of a failed test anywhere, for it names no line. */
const bearsOn = ({ line, certainty, kind }: Finding, { fault, where, cause }: Explanation): boolean => {
  if (kind !== 'error' || certainty === 'heuristic') return false;
  return fault === 'test' || (fault === 'code' && (line === where?.line || line === cause));
};

const isNeeded = ({ fault, cause, expression }: Explanation): boolean =>
  cause === null && (fault === 'test' || expression === null);

const withReason = (explanation: Explanation, { line, say, check, concept }: Finding): Explanation => ({
  ...explanation,
  why: `perhaps line ${line}: ${say}`,
  check,
  concept,
  cause: line,
});

function witnesses({ type, where, expression, certainty, why, cause }: Explanation): readonly Witness[] {
  const line = where?.line ?? null;
  const run: Witness = { from: 'run', certainty: 'certain', line, says: type };
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
