import type { Explanation } from '@learnflow/shared/code';

/** Letters of a part: together they stay under what a tutor is to read. */
const LONGEST = { file: 40, test: 40, wrapped: 50, what: 110, why: 130, check: 90, note: 110 } as const;

type Told = Pick<
  Explanation,
  | 'fault'
  | 'type'
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

const MORE = { which: '; send the code to see which', more: '; send the code as well' } as const;

/** Two lines: where, what and why; then what to look at. One between them where the stack and the code disagree. */
export function toldError(told: Told): string {
  const why = told.why === null ? '' : `: ${cut(told.why, LONGEST.why)}`;
  const note = told.disagreement === null ? [] : [`but ${cut(told.disagreement, LONGEST.note)}`];
  const more = told.blind ? MORE[/\bwhich\b/.test(told.check) ? 'which' : 'more'] : '';
  return [
    `${opening(told)}${cut(told.what, LONGEST.what)}${why}`,
    ...note,
    `check: ${cut(told.check, LONGEST.check)}${more}`,
  ].join('\n');
}

function opening(told: Told): string {
  const { fault, type, where, test, wrapped, code, disagreement } = told;
  const outside = fault === 'setup' && type !== 'Python' ? 'not your code: ' : '';
  const isKnown = code && fault !== 'test' && disagreement === null;
  const file = where && !isKnown && !NO_FILE.test(where.file) ? `${cut(where.file, LONGEST.file)} ` : '';
  const place = where && fault !== 'setup' ? `${file}line ${where.line}${surety(told)}: ` : '';
  const cover = wrapped === null ? '' : `behind "${cut(wrapped, LONGEST.wrapped)}", `;
  const name = test?.name ? `test "${cut(test.name, LONGEST.test)}"${outside || place || cover ? ', ' : ': '}` : '';
  return `${name}${outside}${place}${cover}`;
}

/** What an engine says in place of a name: `<code>`. */
const NO_FILE = /^<\w+>$/;

/** How sure it is that the code holds this expression at fault; nothing where no code was looked at. */
const surety = ({ certainty, expression }: Told): string => (expression === null ? '' : `, ${certainty}`);

function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const space = text.lastIndexOf(' ', longest - 1);
  // A word is told whole, unless it alone is too long.
  const kept = text.slice(0, space > longest / 2 ? space : longest - 1);
  // Half a pair at the cut would be no letter at all.
  return `${kept.isWellFormed() ? kept : kept.slice(0, -1).toWellFormed()}…`;
}
