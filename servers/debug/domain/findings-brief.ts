import type { Certainty } from '@learnflow/shared/code';

/** As much of a finding as the short answer repeats. */
export interface Told {
  readonly line: number;
  readonly certainty: Certainty;
  readonly say: string;
  readonly check: string;
}

const SHOWN = 3;

const WORDS: Readonly<Record<Certainty, string>> = {
  certain: 'certain',
  type_certain: 'by its types',
  heuristic: 'perhaps',
};

/** The worst finding with what to check, and a line for each of the next two. */
export function toldFindings(findings: readonly Told[]): string {
  const [worst, ...others] = findings.slice(0, SHOWN);
  if (!worst) return 'no known pattern found\ncheck: run the tests';
  const more = findings.length > SHOWN ? [`+${findings.length - SHOWN} more`] : [];
  return [lineOf(worst), `check: ${worst.check}`, ...others.map(lineOf), ...more].join('\n');
}

const lineOf = ({ line, certainty, say }: Told): string => `line ${line}, ${WORDS[certainty]}: ${say}`;
