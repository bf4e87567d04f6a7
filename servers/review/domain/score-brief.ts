import type { Dimension } from '@learnflow/shared/code';
import type { Band } from './score.ts';

/** As much of a trouble as the short answer repeats. */
interface Told {
  readonly rule: string;
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

/** Lines, together with what the problem asks for; one of them is the costliest trouble's in any case. */
const SHOWN = 3;
/** In points: what costs less is worth a line only where nothing costs more. */
const WORTH_A_LINE = 1;
/** A share of the costliest one's points: beside a grave mistake nobody should look at a small blemish. */
const WORTH_BESIDE = 0.1;
/** In characters, for what is said of all troubles: with their places some sixty tokens. */
const ROOM = 168;

/** Score and band, at most three troubles with what they cost and what mends them, and what is good. */
export function toldScore({ score, band, worst, findings, unmet, good, fault }: Score): string {
  if (score === null) return toldFault(fault);
  const head = `${score} ${band}${worst === null ? '' : ` (${worst.replace('_', '-')})`}`;
  const praise = good === null ? [] : [`good: ${good}`];
  const asked = unmet.map(({ line, what }) => `line ${line}, the task asks: ${what}`);
  return [head, ...asked, ...toldOf(shownOf(findings, SHOWN - unmet.length)), ...praise].join('\n');
}

function toldFault(fault: Score['fault']): string {
  const first = fault === null ? '' : `\nline ${fault.line}: ${fault.what}`;
  return `no score: the code cannot be read${first}\ncheck: call syntax_analysis`;
}

function shownOf(findings: readonly Told[], lines: number): readonly Told[] {
  const worth = Math.max(WORTH_A_LINE, (findings[0]?.points ?? 0) * WORTH_BESIDE);
  return findings.slice(0, Math.max(1, lines)).filter(({ points }, index) => index === 0 || points >= worth);
}

/** The costliest is said in full; of the others one too long for what it leaves is named as the catalogue has it. */
function toldOf([first, ...others]: readonly Told[]): readonly string[] {
  if (!first) return [];
  const left = (ROOM - saidOf(first).length) / others.length;
  const nameOf = (one: Told) => one.rule.replaceAll('-', ' ');
  return [
    lineOf(first, saidOf(first)),
    ...others.map((one) => lineOf(one, saidOf(one).length <= left ? saidOf(one) : nameOf(one))),
  ];
}

const saidOf = ({ what, mend }: Told): string => `${what}; ${mend}`;

const lineOf = (finding: Told, said: string): string => `${placeOf(finding)}, -${costs(finding.points)}: ${said}`;

/** A line that holds the same trouble twice is named once. */
function placeOf({ lines }: Told): string {
  const [line = 1, ...others] = new Set(lines);
  const [next] = others;
  if (next === undefined) return `line ${line}`;
  return others.length === 1 ? `lines ${line}, ${next}` : `line ${line} and ${others.length} more`;
}

/** As a tutor would say it: whole points, and parts of the last one only. */
const costs = (points: number): string => (points >= 1 ? String(Math.round(points)) : points.toFixed(1));
