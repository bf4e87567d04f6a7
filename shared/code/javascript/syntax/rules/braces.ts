import { drop, type Edit, insert } from '../draft.ts';
import { type Gap, gaps } from '../layout.ts';
import { defineRule, type Guess } from '../rule.ts';
import type { Scene } from '../scene.ts';
import type { Token } from '../token.ts';

export const missingBrace = defineRule({
  code: 'missing_brace',
  trust: 'shaky',
  what: 'a } is missing {place}, the {head} on line {line} is never closed',
  why: 'The indentation says that the {head} ends here, but a block ends only at its }.',
  check: 'the block that starts on line {line}',
  guesses: (scene) => {
    const found = gaps(scene).filter(
      ({ opener, until }) => scene.tokens[opener]?.text === '{' && until <= scene.at + 1,
    );
    const each = found.slice(0, MOST_GAPS).map((gap) => closing(scene, [gap]));
    const all = found.length > 1 ? [closing(scene, found)] : [];
    return [...each, ...all, ...atTheEnd(scene)];
  },
});

const MOST_GAPS = 8;
const MOST_OPEN = 6;

function closing(scene: Scene, some: readonly Gap[]): Guess | undefined {
  const ends = some.map((gap) => endOf(scene, gap));
  const [[first] = [], [end] = []] = [some, ends];
  if (!first || !end) return undefined;
  const edits = ends.map((one): Edit => insert(one?.at ?? 0, '\n}'));
  return { at: end.at, edits, ...factsOf(scene, first.opener, end.place) };
}

interface End {
  /** Offset where the } belongs. */
  readonly at: number;
  readonly place: string;
}

/**
 * Where the layout ends a block: a learner is sent to the line that has to change, which is the last one inside, or the
 * one whose ) or ] has to wait for the }. Where it was opened stands in the same sentence.
 */
function endOf(scene: Scene, { until }: Gap): End | undefined {
  const next = scene.tokens[until];
  if (next && (next.text === ')' || next.text === ']')) return { at: next.start, place: `before this ${next.text}` };
  // A comma after the last token goes on with what is around.
  const last = scene.tokens[scene.tokens[until - 1]?.text === ',' ? until - 2 : until - 1];
  return last && { at: last.end, place: placeAfter(last, next) };
}

const placeAfter = ({ line }: Token, next: Token | undefined): string =>
  next?.line === line ? 'here' : 'after this line';

/** Where indentation says nothing: before the token where reading stopped, as many as are open. */
function atTheEnd(scene: Scene): Guess[] {
  const last = scene.before();
  const blocks = scene.openers.slice(-MOST_OPEN);
  const inner = blocks.at(-1);
  if (!last || !scene.mayEnd || inner === undefined || scene.tokens[inner]?.text !== '{') return [];
  const place = placeAfter(last, scene.token);
  const counts = blocks.map((_, index) => index + 1);
  return counts.flatMap((count): Guess[] => {
    const some = blocks.slice(-count);
    if (some.some((index) => scene.tokens[index]?.text !== '{')) return [];
    return [
      { at: last.end, edits: [insert(last.end, '\n}'.repeat(count))], ...factsOf(scene, some[0] ?? inner, place) },
    ];
  });
}

const HEADS: ReadonlyMap<string, string> = new Map([
  ['=>', 'function'],
  ['=', 'object'],
  [':', 'object'],
  ['(', 'object'],
  [',', 'object'],
]);

/** What a { belongs to, in a word, where it stands and where its } belongs. */
function factsOf(scene: Scene, opener: number, place: string) {
  const { tokens } = scene;
  const before = tokens[opener - 1];
  const open = before?.text === ')' ? scene.partner(opener - 1) : undefined;
  const [name, word] = open === undefined ? [before, tokens[opener - 2]] : [tokens[open - 1], tokens[open - 2]];
  const heads = ['function', 'class', 'if', 'for', 'while', 'else', 'switch', 'try', 'do', 'catch', 'finally'];
  const known = [name, word].find((token) => token && heads.includes(token.text));
  const method = open !== undefined && name?.kind === 'name' ? 'function' : undefined;
  const head = known?.text ?? method ?? HEADS.get(before?.text ?? '') ?? 'block';
  return { facts: { head, place, line: tokens[opener]?.line ?? 1 }, opened: tokens[opener]?.start ?? 0 };
}

const OPENERS: ReadonlyMap<string, string> = new Map([
  ['}', '{'],
  [']', '['],
  [')', '('],
]);

/** What a line that lacks its bracket may end with. */
const BEFORE_OPENER = new Set([
  ')',
  '=',
  ':',
  '(',
  ',',
  'return',
  '=>',
  'else',
  'try',
  'do',
  'finally',
  '[',
  '&&',
  '||',
  '?',
  '...',
]);
const NAMED = new Set(['function', 'class', 'extends', 'switch']);

export const missingOpenBrace = defineRule({
  code: 'missing_open_brace',
  trust: 'shaky',
  what: 'a {open} is missing at the end of this line',
  why: 'The {close} further down needs a {open} before it, and this line starts something without one.',
  check: 'the end of this line: it needs a {open}',
  guesses: (scene) => {
    const { tokens, at } = scene;
    const heads: Guess[] = [];
    for (let index = Math.min(at, tokens.length - 1); index >= 0 && heads.length < MOST_GAPS; index--) {
      const token = tokens[index];
      if (!token || !tokens[index + 1]?.first || !startsBlock(scene, index)) continue;
      const close = hanging(scene, index + 1, scene.indent(token.line));
      const open = OPENERS.get(close ?? '');
      if (open !== undefined && close !== undefined)
        heads.push({ at: token.end, edits: [insert(token.end, ` ${open}`)], facts: { open, close } });
    }
    return heads;
  },
});

function startsBlock({ tokens, lineStart }: Scene, index: number): boolean {
  const last = tokens[index];
  const line = tokens.slice(lineStart(index), index);
  if (!last || last.text === '{') return false;
  return BEFORE_OPENER.has(last.text) || line.some(({ text }) => NAMED.has(text));
}

/** How many tokens a block may have whose { is missing. */
const LONGEST_BLOCK = 3000;

/** The bracket as far out as a line and after lines further in, which follow it from an index on. */
function hanging(scene: Scene, from: number, depth: number): string | undefined {
  const next = scene.tokens[from];
  if (!next || next.text === '{' || scene.indent(next.line) <= depth) return undefined;
  for (let index = from; index < from + LONGEST_BLOCK; index++) {
    const token = scene.tokens[index];
    if (!token) return undefined;
    if (token.first && scene.indent(token.line) <= depth) return token.text;
  }
  return undefined;
}

export const extraBrace = defineRule({
  code: 'extra_brace',
  trust: 'shaky',
  what: 'this } has nothing to close',
  why: 'Each } closes the nearest { that is open, and by now a block was closed too early or none is left.',
  check: 'each { and its }: this one is too many, or it closes the wrong block',
  guesses: (scene) => {
    const { tokens, at } = scene;
    const braces = tokens
      .slice(0, at + 1)
      .flatMap((token, index) => (token.text === '}' && token.kind === 'mark' ? [index] : []));
    const odd = braces.filter((index) => {
      const [token, open] = [tokens[index], tokens[scene.partner(index) ?? -1]];
      return token?.first && open && scene.indent(token.line) !== scene.indent(open.line);
    });
    const here = tokens[at]?.text === '}' ? [at] : [];
    return [...new Set([...odd.slice(-MOST_GAPS), ...here])].flatMap((index) => {
      const token = tokens[index];
      return token ? [{ at: token.start, edits: [drop(token)] }] : [];
    });
  },
});
