import type { Certainty } from '@learnflow/shared/code';
import { toldLooks } from './looks-brief.ts';

/** As much of a finding as the short answer repeats. */
export interface Told {
  readonly line: number;
  readonly certainty: Certainty;
  readonly say: string;
  readonly check: string;
}

interface Report {
  readonly readable: boolean;
  readonly too_long: boolean;
  readonly empty: boolean;
  readonly looks_like: string | null;
  readonly findings: readonly Told[];
}

/** What was found, or why nothing was looked for. */
export function toldPatterns({ readable, too_long, empty, looks_like, findings }: Report): string {
  if (too_long) return 'too long to look for patterns\ncheck: send only the part in question';
  if (empty) return 'there is nothing to run in it, so no pattern was looked for';
  if (looks_like !== null) return toldLooks(looks_like, 'JavaScript');
  return readable
    ? toldFindings(findings)
    : 'the code does not parse, so no pattern was looked for\ncheck: call syntax_analysis';
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
  if (!worst) return 'no known pattern found\ncheck: run its tests, or print values on the way';
  const more = findings.length > SHOWN ? [`+${findings.length - SHOWN} more`] : [];
  return [lineOf(worst), `check: ${worst.check}`, ...others.map(lineOf), ...more].join('\n');
}

const lineOf = ({ line, certainty, say }: Told): string => `line ${line}, ${WORDS[certainty]}: ${say}`;
