import { cleanedLines } from './cleaned.ts';
import { type Frame, frameIn } from './frame.ts';
import { unfolded } from './grading.ts';
import { type Head, headIn, saidBeforeFrames } from './head.ts';
import { type Location, locationIn } from './location.ts';

/** One error of a report, with what was printed of it. */
export interface Thrown extends Head {
  /** The rest of a message of several lines. */
  readonly more: readonly string[];
  readonly frames: readonly Frame[];
  /** Where the text shows the place without a stack. */
  readonly hint: Location | undefined;
}

/** What a pasted text tells of one failure. The first error was thrown last: it wraps its causes. */
export interface Report {
  readonly lines: readonly string[];
  readonly errors: readonly Thrown[];
  /** Node's own version line, without the `v`. */
  readonly node: string | undefined;
}

const MOST_ERRORS = 12;
const MOST_FRAMES = 200;
const MOST_MORE = 20;

export function reportOf(pasted: string): Report {
  const lines = cleanedLines(pasted).flatMap((line) => unfolded(line) ?? split(line));
  const errors: Draft[] = [];
  let header: Location | undefined;
  let before = '';
  for (const [index, line] of lines.entries()) {
    const open = errors.at(-1);
    const frame = frameIn(line);
    if (frame) follow(frame, errors, before);
    else if (headIn(line)) start(errors, headIn(line), header);
    else if (sourceHeader(line, lines, index)) header = sourceHeader(line, lines, index);
    else if (open && open.frames.length === 0 && open.more.length < MOST_MORE) open.more.push(line);
    if (open && !frame) open.hint ??= lonelyPlace(line);
    if (line.trim() !== '' && !frame) before = line;
  }
  return { lines, errors: errors.slice(0, MOST_ERRORS), node: versionIn(lines) };
}

interface Draft extends Head {
  more: string[];
  frames: Frame[];
  hint: Location | undefined;
}

function start(errors: Draft[], head: Head | undefined, header: Location | undefined): void {
  if (!head || errors.length > MOST_ERRORS) return;
  const among = head.relation === 'part' && errors[0]?.type !== 'AggregateError';
  const relation = errors.length === 0 || among ? 'main' : head.relation;
  errors.push({ ...head, relation, more: [], frames: [], hint: head.place ?? header });
}

/** A stack under a line that is no known kind of error belongs to that line: `Invalid: too long`, `boom`. */
function follow(frame: Frame, errors: Draft[], before: string): void {
  if (errors.length === 0) start(errors, saidBeforeFrames(before), undefined);
  const open = errors.at(-1);
  if (open && open.frames.length < MOST_FRAMES) open.frames.push(frame);
}

/** A stack whose line ends were lost on the way is put back into lines. */
function split(line: string): readonly string[] {
  const parts = line.split(
    / +(?=at (?:async |new )?(?:[\w$.<>[\]]{1,80} )?\(?[^\s()]{1,300}:\d{1,7}:\d{1,7}\)?(?:\s|$))/,
  );
  return parts.length > 1 && headIn(parts[0] ?? '') ? parts.map((part, i) => (i === 0 ? part : `    ${part}`)) : [line];
}

/** Node shows the place first: `file:3`, the source line, a caret. */
function sourceHeader(line: string, lines: readonly string[], index: number): Location | undefined {
  if (!/^\S.*:\d{1,7}$/.test(line)) return undefined;
  const at = locationIn(line);
  const caret = [2, 3].map((ahead) => lines[index + ahead] ?? '').find((one) => /^\s*\^+$/.test(one));
  return at && caret !== undefined ? { ...at, column: caret.indexOf('^') + 1 } : undefined;
}

/** A browser's console puts the place alone at the end: `app.js:3:5`. */
const lonelyPlace = (line: string): Location | undefined =>
  /^\s*\S+:\d{1,7}(?::\d{1,7})?$/.test(line) ? locationIn(line) : undefined;

const versionIn = (lines: readonly string[]): string | undefined =>
  lines
    .map((line) => /^Node\.js v(\d{1,3}\.\d{1,3}\.\d{1,3})/.exec(line)?.[1])
    .find((version) => version !== undefined);
