import type { Explanation } from '@learnflow/shared/code';

/** Letters of a part: together they stay under what a tutor is to read. */
const LONGEST = { file: 40, test: 40, wrapped: 50, what: 110, why: 130, check: 90, note: 110 } as const;

type Told = Pick<
  Explanation,
  | 'fault'
  | 'where'
  | 'what'
  | 'why'
  | 'check'
  | 'test'
  | 'wrapped'
  | 'disagreement'
  | 'blind'
  | 'certainty'
  | 'expression'
> & {
  /** Whether the learner's code was there to look at. */
  readonly code: boolean;
};

/** Two lines: where, what and why; then what to look at. One between them where the stack and the code disagree. */
export function toldError(told: Told): string {
  const why = told.why === null ? '' : `: ${cut(told.why, LONGEST.why)}`;
  const note = told.disagreement === null ? [] : [`but ${cut(told.disagreement, LONGEST.note)}`];
  const more = told.blind ? '; send the code to see which' : '';
  return [
    `${opening(told)}${cut(told.what, LONGEST.what)}${why}`,
    ...note,
    `check: ${cut(told.check, LONGEST.check)}${more}`,
  ].join('\n');
}

function opening(told: Told): string {
  const { fault, where, test, wrapped, code, disagreement } = told;
  const name = test?.name ? `test "${cut(test.name, LONGEST.test)}", ` : '';
  const outside = fault === 'setup' ? 'not your code: ' : '';
  const isKnown = code && fault !== 'test' && disagreement === null;
  const file = where && !isKnown ? `${cut(where.file, LONGEST.file)} ` : '';
  const place = where && fault !== 'setup' ? `${file}line ${where.line}${surety(told)}: ` : '';
  return `${name}${outside}${place}${wrapped === null ? '' : `behind "${cut(wrapped, LONGEST.wrapped)}", `}`;
}

/** How sure it is that the code holds this expression at fault; nothing where no code was looked at. */
const surety = ({ certainty, expression }: Told): string => (expression === null ? '' : `, ${certainty}`);

function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const kept = text.slice(0, longest - 1);
  // Half a pair at the cut would be no letter at all.
  return `${kept.isWellFormed() ? kept : kept.slice(0, -1).toWellFormed()}…`;
}
