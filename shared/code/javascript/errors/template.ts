export type Captures = Readonly<Record<string, string>>;

interface Part {
  readonly capture: string;
  /** The words after the capture; empty at the end. */
  readonly words: string;
}

interface Compiled {
  readonly start: string;
  readonly parts: readonly Part[];
}

const compiled = new Map<string, Compiled>();

/**
 * What a message says where it has the form `Cannot read properties of {base} (reading '{name}')`; undefined where it
 * has not. A capture ends where the words after it first come, so that no text costs more than one walk over it.
 */
export function matched(template: string, message: string): Captures | undefined {
  const { start, parts } = compile(template);
  if (!message.startsWith(start)) return undefined;
  const captures: Record<string, string> = {};
  let at = start.length;
  for (const [index, { capture, words }] of parts.entries()) {
    const end = index === parts.length - 1 ? tail(message, words, at) : message.indexOf(words, at);
    if (end < at) return undefined;
    captures[capture] = message.slice(at, end);
    at = end + words.length;
  }
  return at === message.length ? captures : undefined;
}

/** The last words must end the message. */
const tail = (message: string, words: string, from: number): number =>
  message.endsWith(words) && message.length - words.length >= from ? message.length - words.length : -1;

/** Where the message stands among other words: a capture at its edge is then one word. */
export function matchedWithin(template: string, text: string): Captures | undefined {
  const { start, parts } = compile(template);
  const opens = start.trim() !== '';
  const anchor = opens ? start : (parts[0]?.words ?? '');
  if (anchor.trim().length < SHORTEST_ANCHOR) return undefined;
  const found = text.indexOf(anchor);
  if (found === -1) return undefined;
  const passed = found + anchor.length;
  const rest = opens ? parts : parts.slice(1);
  return matched(template, text.slice(opens ? found : wordBefore(text, found), endOf(text, passed, rest)));
}

function endOf(text: string, from: number, parts: readonly Part[]): number {
  let at = from;
  for (const { words } of parts) {
    const next = words === '' ? wordAfter(text, at) : text.indexOf(words, at);
    if (next === -1) return at;
    at = next + words.length;
  }
  return at;
}

/** Fewer letters than this stand in many a sentence that is no error. */
const SHORTEST_ANCHOR = 9;

function wordBefore(text: string, at: number): number {
  let from = at;
  while (from > 0 && !/[\s`"“:]/.test(text[from - 1] ?? ' ')) from--;
  return from;
}

function wordAfter(text: string, at: number): number {
  let end = at;
  while (end < text.length && !/[\s`"”]/.test(text[end] ?? ' ')) end++;
  return end;
}

function compile(template: string): Compiled {
  const known = compiled.get(template);
  if (known) return known;
  const [start = '', ...rest] = template.split('{');
  const parts = rest.map((part) => {
    const close = part.indexOf('}');
    return { capture: part.slice(0, close), words: part.slice(close + 1) };
  });
  const result = { start, parts };
  compiled.set(template, result);
  return result;
}

/** How many letters of a template are fixed: the more, the more it says about a message that fits it. */
export const weight = (template: string): number => template.replace(/\{\w+\}/g, '').length;

/** Puts captures into a text; a text that names one that is not there is undefined. */
export function filled(text: string, captures: Captures): string | undefined {
  let whole = true;
  const said = text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = captures[name];
    if (value === undefined || value === '') whole = false;
    return value ?? '';
  });
  return whole ? said : undefined;
}
