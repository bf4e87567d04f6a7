import { type Location, locationIn } from './location.ts';

/** The first line of an error. */
export interface Head {
  /** `TypeError`; undefined where something that is no Error was thrown. */
  readonly type: string | undefined;
  /** Node's own code, `ERR_MODULE_NOT_FOUND`, or TypeScript's, `TS2345`. */
  readonly code: string | undefined;
  readonly message: string;
  /** `cause`: another error was thrown because of it. `part`: one of several at once. */
  readonly relation: 'main' | 'cause' | 'part';
  /** Thrown inside a promise, and nobody caught it. */
  readonly rejected: boolean;
  readonly place: Location | undefined;
}

const NAMED =
  /(?<![\w$.'"/-])((?:[A-Z][A-Za-z0-9]{0,60})?(?:Error|Exception)|UnhandledPromiseRejection|DOMException)(?:\s?\[([A-Z][A-Za-z0-9_]{2,60})\])?(?:: (.*)$|\]?:?$| \{$)/;
const TYPESCRIPT = /\berror (TS\d{3,5}): (.+)$/;
const UNCAUGHT = /\bUncaught (?:\(in promise\) ?)?(?:exception: )?(.+)$/;
const REJECTED =
  /in promise|unhandled ?(?:promise)? ?rejection|unhandledrejection|originated either by throwing inside of an async/i;

/** Words that stand before an error's name without telling anything else of it. */
const OPENERS =
  /^(?:[\s│|>*●×✖✘❌⨯!-]|\d{1,3}\) |error:? |Uncaught |Unhandled |\(in promise\) |Thrown: |throw |\[|Error: Uncaught \[|\(node:\d+\) UnhandledPromiseRejectionWarning: |[Uu]nhandled [Pp]romise [Rr]ejection:? |\[?cause\]?: |Caused by:? |FAIL |stderr |console\.error |\S{1,200}:\d{1,7}(?::\d{1,7})? )*/;

export function headIn(line: string): Head | undefined {
  const script = TYPESCRIPT.exec(line);
  if (script) return typescript(line, script);
  const named = NAMED.exec(line);
  if (named) return fromName(line, named);
  const thrown = UNCAUGHT.exec(line)?.[1];
  return thrown ? { ...nothing, message: thrown, rejected: REJECTED.test(line) } : undefined;
}

const nothing: Head = {
  type: undefined,
  code: undefined,
  message: '',
  relation: 'main',
  rejected: false,
  place: undefined,
};

function fromName(line: string, named: RegExpExecArray): Head | undefined {
  const [, type, code, message = ''] = named;
  const before = line.slice(0, named.index);
  const inner = message.startsWith('Uncaught [') ? headIn(message.slice(10, -1)) : undefined;
  if (inner) return inner;
  const opened = (OPENERS.exec(before)?.[0] ?? '').length === before.length;
  if (message === '' && (!opened || type === 'UnhandledPromiseRejection')) return undefined;
  return {
    type: type === 'UnhandledPromiseRejection' ? undefined : type,
    code,
    message: opened ? unwrapped(message, before) : untilProse(message),
    relation: relationOf(line, before),
    rejected: REJECTED.test(line),
    place: placeBefore(before),
  };
}

/** Node prints an error without a stack as `[TypeError: fetch failed] {`. */
const unwrapped = (message: string, before: string): string =>
  message.replace(/ \{$/, '').replace(before.endsWith('[') ? /\]$/ : /$^/, '');

function relationOf(line: string, before: string): Head['relation'] {
  if (/\[?cause\]?:? $|caused by:? $/i.test(before)) return 'cause';
  return /^\s{4,}(?:\d+: )?\S/.test(line) && !/\bUncaught |at /.test(before) ? 'part' : 'main';
}

/** `app.js:3 Uncaught …`, as Chrome's console copies it. */
function placeBefore(before: string): Location | undefined {
  const first = /^\s*(\S{1,300}:\d{1,7}(?::\d{1,7})?):? /.exec(before)?.[1];
  return first === undefined ? undefined : locationIn(first);
}

/** A message quoted in the middle of a sentence ends with its quotation. */
function untilProse(message: string): string {
  const quote = message.search(/[`”“]|"(?=[\s.,;!?)]|$)/);
  return quote > 0 ? message.slice(0, quote) : message;
}

function typescript(line: string, [, code, message = '']: RegExpExecArray): Head {
  const [, file = '', row = '', column = ''] = /^(\S+?)[(:](\d{1,7})[,:](\d{1,7})\)?/.exec(line) ?? [];
  return { ...nothing, type: 'TypeScript', code, message, place: locationIn(`${file}:${row}:${column}`) };
}

/** What stood over a stack without saying what kind of error it is. */
export function saidBeforeFrames(line: string): Head {
  const said = line.trim();
  const [, type, message] = /^([A-Z]\w{2,60}): (.+)$/.exec(said) ?? [];
  return { ...nothing, type, message: message ?? said };
}
