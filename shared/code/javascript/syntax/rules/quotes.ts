import { drop, type Edit, insert, replace } from '../draft.ts';
import { defineRule, type Guess, shown } from '../rule.ts';
import type { Scene } from '../scene.ts';
import type { Token } from '../token.ts';

const CURLY = /[\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u00ab\u00bb\u00b4]/;
/** Before the end of a text there is a curly quote and then what ends an expression. */
/** How many places are tried as the one where a quote is missing. */
const MOST_TRIED = 6;

const CURLY_END = /[\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u00ab\u00bb\u00b4](?=\s*(?:[)\];,}+:.]|$))/;

export const curlyQuotes = defineRule({
  code: 'curly_quotes',
  what: '{quote} is a curly quote, and JavaScript knows only the straight ones',
  why: 'Word processors and web pages turn straight quotes into curly ones, which start no text in a program.',
  check: 'type every curly quote again as " or \'',
  guesses: ({ tokens, text }) => {
    const first = tokens.find(isCurly);
    if (!first) return [];
    const edits: Edit[] = [];
    let from = 0;
    for (const token of tokens.filter(isCurly)) {
      if (token.start < from) continue;
      const rest = /^[^\n\r]*/.exec(text.slice(token.start + 1))?.[0] ?? '';
      const length = CURLY_END.exec(rest)?.index ?? rest.length;
      from = token.start + 1 + length + 1;
      edits.push({ at: token.start, remove: length + 2, insert: JSON.stringify(rest.slice(0, length)) });
    }
    return [{ at: first.start, edits, facts: { quote: first.text.charAt(0) } }];
  },
});

const isCurly = ({ kind, text }: Token) => kind === 'odd' && CURLY.test(text);

export const quoteInside = defineRule({
  code: 'quote_inside_text',
  what: 'the text in {quote} ends too early, at a {quote} that was meant as part of it',
  why: 'The first {quote} after the opening one ends the text, whatever it was meant for.',
  check: 'put the text in another kind of quotes, or write \\{quote} inside it',
  guesses: ({ tokens, at }) => {
    const found: Guess[] = [];
    for (const index of [at - 1, at - 2, at - 3]) {
      const [string, name] = [tokens[index], tokens[index + 1]];
      if (string?.kind !== 'string' || !string.closed || name?.kind !== 'name' || name.start !== string.end) continue;
      const quote = string.text.charAt(0);
      const escaped: Edit = { at: string.end - 1, remove: 0, insert: '\\' };
      const again = tokens
        .slice(index + 1, index + 12)
        .find((token) => token.kind === 'string' && token.line === string.line);
      const facts = { quote };
      found.push({ at: string.start, edits: [escaped], facts });
      if (again?.text.startsWith(quote))
        found.push({ at: string.start, edits: [escaped, insert(again.start, '\\')], facts });
    }
    return found;
  },
});

export const textOverLines = defineRule({
  code: 'text_over_lines',
  what: 'the text that starts with {quote} goes on over the end of the line',
  why: 'A text in " or \' has to end on the line on which it starts.',
  check: 'end it on its line and join the parts with +, or put it in backticks',
  guesses: ({ token, text }) => {
    // What ends like a statement was meant to end on its own line.
    if (!token || token.closed || token.kind !== 'string' || /[);,]\s*$/.test(token.text)) return [];
    const quote = token.text.charAt(0);
    const rest = text.slice(token.end, token.end + LONGEST_TEXT);
    const end = rest.indexOf(quote);
    const lines = rest.slice(0, Math.max(end, 0)).split('\n');
    if (end < 0 || lines.length < 2 || lines.length > MOST_LINES) return [];
    const joined = rest.slice(0, end).replace(/\r?\n/g, '\\n');
    return [
      { at: token.start, edits: [replace({ start: token.end, end: token.end + end }, joined)], facts: { quote } },
    ];
  },
});

const LONGEST_TEXT = 1000;
const MOST_LINES = 6;

export const mixedQuotes = defineRule({
  code: 'mixed_quotes',
  what: 'the text starts with {open} and ends with {close}',
  why: 'A text ends only at the kind of quote it started with.',
  check: 'the two ends of this text: both need the same quote',
  guesses: (scene) =>
    unclosed(scene).flatMap(({ token, start, quote: open, line }) => {
      const last = Math.max(...['"', "'", '`'].map((quote) => (quote === open ? -1 : line.lastIndexOf(quote))));
      if (last < 1) return [];
      const at = token.start + last;
      return [
        {
          at: start,
          edits: [replace({ start: at, end: at + 1 }, open)],
          facts: { open, close: line.charAt(last) },
        },
      ];
    }),
});

export const unclosedText = defineRule({
  code: 'unclosed_text',
  what: 'the text that starts with {quote} is never ended',
  why: 'Everything after {quote} belongs to the text until the same quote comes again on that line.',
  check: 'where the text should end: the closing {quote} is missing there',
  guesses: (scene) =>
    unclosed(scene)
      .filter(({ token }) => token.kind === 'string')
      .flatMap(closings),
});

const BEFORE_TEXT = new Set(['(', '=', ',', ':', '+', '[', '=>', 'return', '===', '==', '!==', 'case', '?']);

export const missingStartQuote = defineRule({
  code: 'missing_start_quote',
  what: 'the text that ends with {quote} has no {quote} at its start',
  why: 'A text needs the same quote on both sides; without the first its words are read as code.',
  check: 'where this text starts: its opening {quote} is missing',
  guesses: ({ lineTokens }) => {
    const end = lineTokens.findIndex(({ kind, closed }) => kind === 'string' && !closed);
    const quote = lineTokens[end]?.text.charAt(0);
    if (end < 1 || quote === undefined) return [];
    const starts = lineTokens.slice(1, end + 1).filter((_, index) => BEFORE_TEXT.has(lineTokens[index]?.text ?? ''));
    return starts
      .slice(-MOST_TRIED)
      .toReversed()
      .map(({ start }) => ({ at: start, edits: [insert(start, quote)], facts: { quote } }));
  },
});

export const unclosedTemplate = defineRule({
  code: 'unclosed_template',
  what: 'the text that starts with {quote} is never ended',
  why: 'Everything after a backtick belongs to the text, over many lines too, until the next backtick.',
  check: 'where the text should end: the closing backtick is missing there',
  guesses: (scene) =>
    unclosed(scene)
      .filter(({ token }) => token.kind === 'template')
      .flatMap(closings),
});

/** A piece of text whose end is missing. */
interface Open {
  readonly token: Token;
  /** Where the text starts: a piece after ${…} belongs to an earlier start. */
  readonly start: number;
  readonly quote: string;
  /** The piece's first line, up to which it may have been meant to go. */
  readonly line: string;
}

/** Pieces that may lack their end: the string where reading stopped, and templates that run over lines before it. */
function unclosed(scene: Scene): Open[] {
  const { token, tokens, at } = scene;
  const strings = token && !token.closed && token.kind === 'string' ? [token] : [];
  const templates = tokens
    .slice(0, at + 2)
    .filter((one) => one.kind === 'template' && (!one.closed || one.text.includes('\n')));
  const late = tokens.filter((one) => one.kind === 'template' && !one.closed);
  return [...strings, ...new Set([...templates.slice(-MOST_TRIED), ...late])].map((one) => ({
    token: one,
    start: startOf(scene, one),
    quote: one.kind === 'template' ? '`' : one.text.charAt(0),
    line: /^[^\n\r]*/.exec(one.text)?.[0] ?? '',
  }));
}

function startOf({ tokens, partner }: Scene, piece: Token): number {
  let index = tokens.indexOf(piece);
  while (tokens[index]?.text.startsWith('}')) {
    const opener = partner(index);
    if (opener === undefined || opener > index) break;
    index = opener;
  }
  return tokens[index]?.start ?? piece.start;
}

/** Every place of the line where the text may have been meant to end: before what ends a statement, or at the line's end. */
function closings({ token, start, quote, line }: Open): Guess[] {
  const tail = /[\s;,)\]}]*$/.exec(line.slice(1))?.[0].length ?? 0;
  const ends = Array.from({ length: tail + 1 }, (_, index) => line.length - tail + index);
  const early = [...line.matchAll(/\s*[,)+]/g)]
    .map(({ index }) => index)
    .filter((index) => index > 0 && index < line.length - tail);
  return [...ends.slice(0, MOST_TRIED), ...early.slice(0, MOST_TRIED)].map((end) => ({
    at: start,
    edits: [insert(token.start + end, quote)],
    facts: { quote },
  }));
}

export const unclosedComment = defineRule({
  code: 'unclosed_comment',
  what: 'the comment that starts with /* is never ended',
  why: 'Everything after /* is skipped until */, so the rest of the program is taken for a comment.',
  check: 'where the comment should end: the closing */ is missing there',
  guesses: ({ comments, text }) => {
    const comment = comments.at(-1);
    if (!comment || comment.closed) return [];
    const line = /^[^\n\r]*/.exec(text.slice(comment.start))?.[0] ?? '';
    return [comment.start + line.length, text.length].map((end) => ({ at: comment.start, edits: [insert(end, '*/')] }));
  },
});

export const hashComment = defineRule({
  code: 'hash_comment',
  what: '# starts no comment in JavaScript',
  why: 'Comments start with # in Python; in JavaScript they start with //.',
  check: 'every comment: it has to start with //',
  guesses: (scene) => {
    const { tokens } = scene;
    const token = [scene.token, scene.before()].find((one) => one?.text.startsWith('#'));
    if (!token) return [];
    const all = tokens.filter((one) => one.first && one.text.startsWith('#') && one.start >= token.start);
    const edits = [...new Set([token, ...all])].map(({ start }) => insert(start, '//'));
    return [
      { at: token.start, edits },
      { at: token.start, edits: [insert(token.start, '//')] },
    ];
  },
});

export const prefixedText = defineRule({
  code: 'prefixed_text',
  what: 'a letter stands directly before the text {text}',
  why: 'Python marks texts by a letter, as in f"…"; JavaScript writes such texts in backticks, with a $ before each { }.',
  check: 'take the letter away and use backticks',
  guesses: (scene) => {
    const { token } = scene;
    const letter = scene.before();
    if (token?.kind !== 'string' || letter?.end !== token.start || !/^[frbu]{1,2}$/i.test(letter.text)) return [];
    return [{ at: letter.start, edits: [drop(letter)], facts: { text: shown(token.text) } }];
  },
});
