import type { Dimension } from '@learnflow/shared/code';
import type { Band } from './score.ts';

/** As much of a trouble as the short answer repeats. */
interface Told {
  readonly lines: readonly number[];
  readonly points: number;
  readonly what: string;
  readonly mend: string;
}

interface Score {
  readonly score: number | null;
  readonly band: Band | null;
  readonly worst: Dimension | null;
  readonly findings: readonly Told[];
  readonly unmet: readonly { readonly line: number; readonly what: string }[];
  readonly good: string | null;
  readonly fault: { readonly line: number; readonly what: string } | null;
}

const SHOWN = 3;
/** In points: what costs less is worth a line only where nothing costs more. */
const WORTH_A_LINE = 1;

/** Score and band, at most three troubles with what they cost and what mends them, and what is good. */
export function toldScore({ score, band, worst, findings, unmet, good, fault }: Score): string {
  if (score === null) return toldFault(fault);
  const head = `${score} ${band}${worst === null ? '' : ` (${worst.replace('_', '-')})`}`;
  const praise = good === null ? [] : [`good: ${good}`];
  const asked = unmet.map(({ line, what }) => `line ${line}, the task asks: ${what}`);
  return [head, ...asked, ...shownOf(findings).map(toldOf), ...praise].join('\n');
}

function toldFault(fault: Score['fault']): string {
  const first = fault === null ? '' : `\nline ${fault.line}: ${fault.what}`;
  return `no score: the code cannot be read${first}\ncheck: call syntax_analysis`;
}

const shownOf = (findings: readonly Told[]): readonly Told[] =>
  findings.slice(0, SHOWN).filter(({ points }, index) => index === 0 || points >= WORTH_A_LINE);

/** A catalogued mistake is said in full and then asked about: of those that follow only what they are. */
const toldOf = (finding: Told, index: number): string =>
  `${placeOf(finding)}, -${costs(finding.points)}: ${finding.what}${index > 0 && finding.mend.endsWith('?') ? '' : `; ${finding.mend}`}`;

/** A line that holds the same trouble twice is named once. */
function placeOf({ lines }: Told): string {
  const [line = 1, ...others] = new Set(lines);
  const [next] = others;
  if (next === undefined) return `line ${line}`;
  return others.length === 1 ? `lines ${line}, ${next}` : `line ${line} and ${others.length} more`;
}

/** As a tutor would say it: whole points, and parts of the last one only. */
const costs = (points: number): string => (points >= 1 ? String(Math.round(points)) : points.toFixed(1));
