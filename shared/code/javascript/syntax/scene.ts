import { Lines } from '../../lines.ts';
import type { Problem } from '../judge.ts';
import { type Comment, type Token, tokensOf } from './token.ts';

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);

/** The mark that closes an opening one; undefined for anything else. */
export const closerOf = ({ text, kind }: Token): string | undefined =>
  kind === 'template' ? (text.endsWith('${') ? '}`' : undefined) : CLOSERS.get(text);

const isCloser = ({ kind, text }: Token): boolean =>
  kind === 'template' ? text.startsWith('}') : kind === 'mark' && (text === ')' || text === ']' || text === '}');

const closes = (opener: Token, closer: Token): boolean =>
  opener.kind === 'template' ? closer.kind === 'template' : CLOSERS.get(opener.text) === closer.text;

const VALUE_MARKS = new Set([')', ']', '}']);
const NO_VALUES = new Set(
  'if else for while do switch case return throw new typeof delete void in of instanceof let const var function class extends import export default try catch finally async await yield'.split(
    ' ',
  ),
);

/** Whether an expression may end with this token. */
export const endsValue = (token: Token | undefined): token is Token => {
  if (!token) return false;
  if (token.kind === 'mark') return VALUE_MARKS.has(token.text) || token.text === '++' || token.text === '--';
  if (token.kind === 'template') return !token.text.endsWith('${');
  return token.kind === 'name' ? !NO_VALUES.has(token.text) : token.kind !== 'odd';
};

const STARTING_MARKS = new Set(['(', '[', '{', '!', '~']);
const NO_STARTS = new Set('else catch finally in of instanceof case default extends'.split(' '));

/** Whether an expression may start with this token. */
export const startsValue = (token: Token | undefined): token is Token => {
  if (!token) return false;
  if (token.kind === 'mark') return STARTING_MARKS.has(token.text);
  if (token.kind === 'template') return !token.text.startsWith('}');
  return token.kind === 'name' ? !NO_STARTS.has(token.text) : token.kind !== 'odd';
};

/** How many tokens to either side are looked at on a very long line. */
const NEAR = 200;
const TAB = 4;
const ENDING = new Set([')', ']', '}', ';', ',', 'else', 'catch', 'finally']);

/** A program at the place where reading it stopped, as the rules look at it. */
export class Scene {
  readonly text: string;
  readonly problem: Problem;
  readonly lines: Lines;
  readonly tokens: readonly Token[];
  readonly comments: readonly Comment[];
  /** Index of the token where reading stopped; the number of tokens at the end of the text. */
  readonly at: number;
  /** Indices of the brackets that are open there, outermost first. */
  readonly openers: readonly number[];
  readonly #partners: readonly number[];
  readonly #indents = new Map<number, number>();

  constructor(text: string, problem: Problem) {
    this.text = text;
    this.problem = problem;
    this.lines = new Lines(text);
    const { tokens, comments } = tokensOf(text);
    this.tokens = tokens;
    this.comments = comments;
    const at = tokens.findIndex(({ end }) => end > problem.offset);
    this.at = at < 0 ? tokens.length : at;
    const { partners, openers } = paired(tokens, this.at);
    this.#partners = partners;
    this.openers = openers;
  }

  get token(): Token | undefined {
    return this.tokens[this.at];
  }

  get next(): Token | undefined {
    return this.tokens[this.at + 1];
  }

  /** The nth token before the one where reading stopped. */
  before(n = 1): Token | undefined {
    return this.tokens[this.at - n];
  }

  /** The innermost bracket that is open where reading stopped. */
  get opener(): Token | undefined {
    return this.tokens[this.openers.at(-1) ?? -1];
  }

  /** What stands n tokens before the innermost open bracket. */
  beforeOpener(n = 1): Token | undefined {
    return this.tokens[(this.openers.at(-1) ?? -1) - n];
  }

  /** Index of the bracket that belongs to the one at an index; of a piece of text that closes and opens, the one it closes. */
  readonly partner = (index: number): number | undefined => {
    const found = this.#partners[index] ?? -1;
    return found < 0 ? undefined : found;
  };

  /** How deep a line is indented; a tab counts as four. */
  indent(line: number): number {
    let depth = this.#indents.get(line);
    if (depth === undefined) {
      depth = 0;
      for (let at = this.lines.starts[line - 1] ?? 0; this.text[at] === ' ' || this.text[at] === '\t'; at++)
        depth += this.text[at] === '\t' ? TAB : 1;
      this.#indents.set(line, depth);
    }
    return depth;
  }

  /** Index of the first token on the line of the one at an index. */
  readonly lineStart = (index: number): number => {
    const line = this.tokens[index]?.line;
    let first = index;
    while (first > 0 && this.tokens[first - 1]?.line === line) first--;
    return first;
  };

  /** Index of the first token after the line of the one at an index. */
  lineEnd(index: number): number {
    const line = this.tokens[index]?.line;
    let after = index + 1;
    while (this.tokens[after]?.line === line && after < this.tokens.length) after++;
    return after;
  }

  /** Tokens of the line where reading stopped, of the last line at the end of the text; of a very long line the nearest. */
  get lineTokens(): readonly Token[] {
    const index = Math.min(this.at, this.tokens.length - 1);
    if (index < 0) return [];
    const [from, to] = [Math.max(this.lineStart(index), index - NEAR), Math.min(this.lineEnd(index), index + NEAR)];
    return this.tokens.slice(from, to);
  }

  /** Whether the innermost open bracket is a { after which pairs stand. */
  get inObject(): boolean {
    return this.opener?.text === '{' && isObject(this.beforeOpener(), this.beforeOpener(2));
  }

  /** Whether the innermost open bracket holds the members of a class. */
  get inClass(): boolean {
    const index = this.openers.at(-1);
    if (index === undefined || this.opener?.text !== '{') return false;
    const head = this.tokens.slice(Math.max(0, index - 4), index).map(({ text }) => text);
    return head.includes('class') && !head.some((text) => text === ')' || text === ';' || text === '}');
  }

  /** Whether a block may end right here: not in the middle of what a line says. */
  get mayEnd(): boolean {
    const { token } = this;
    return !token || token.first || ENDING.has(token.text);
  }

  /** Whether the innermost open bracket is the head of a for. */
  get inFor(): boolean {
    return this.opener?.text === '(' && this.beforeOpener()?.text === 'for';
  }
}

const OBJECT_BEFORE = new Set('= ( , : [ return ? && || ?? ... + += => new throw typeof'.split(' '));

/** By what stands before a {, whether it opens an object rather than a block. */
const isObject = (before: Token | undefined, further: Token | undefined): boolean =>
  before !== undefined &&
  before.text !== '=>' &&
  OBJECT_BEFORE.has(before.text) &&
  !(before.text === ':' && (further?.text === 'default' || further?.kind === 'number' || further?.kind === 'string'));

function paired(tokens: readonly Token[], at: number) {
  const partners: number[] = new Array(tokens.length).fill(-1);
  const open: number[] = [];
  let openers: readonly number[] | undefined;
  for (const [index, token] of tokens.entries()) {
    if (index === at) openers = [...open];
    if (isCloser(token)) {
      const opener = open.at(-1);
      const before = opener === undefined ? undefined : tokens[opener];
      if (opener !== undefined && before && closes(before, token)) {
        partners[index] = opener;
        if ((partners[opener] ?? -1) < 0) partners[opener] = index;
        open.pop();
      }
    }
    if (closerOf(token)) open.push(index);
  }
  return { partners, openers: openers ?? open };
}
