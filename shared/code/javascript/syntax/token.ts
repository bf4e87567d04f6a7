import jsTokens, { type Token as RawToken } from 'js-tokens';

export type Kind = 'name' | 'private' | 'number' | 'string' | 'template' | 'regex' | 'mark' | 'odd';

/** A piece of a program that need not be one: text that no token takes is `odd`. */
export interface Token {
  readonly kind: Kind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** False for a string, template or regular expression whose end is missing. */
  readonly closed: boolean;
  /** 1-based. */
  readonly line: number;
  /** Nothing but space stands before it on its line. */
  readonly first: boolean;
}

export interface Comment {
  readonly start: number;
  readonly end: number;
  readonly closed: boolean;
}

const KINDS: Readonly<Record<string, Kind>> = {
  IdentifierName: 'name',
  PrivateIdentifier: 'private',
  NumericLiteral: 'number',
  StringLiteral: 'string',
  NoSubstitutionTemplate: 'template',
  TemplateHead: 'template',
  TemplateMiddle: 'template',
  TemplateTail: 'template',
  RegularExpressionLiteral: 'regex',
  Punctuator: 'mark',
  Invalid: 'odd',
};

const COMMENTS = new Set(['MultiLineComment', 'SingleLineComment', 'HashbangComment']);
const LINE_ENDS = /\r\n|[\n\r\u2028\u2029]/g;

/** Splits any text, valid or not. */
export function tokensOf(text: string): { readonly tokens: readonly Token[]; readonly comments: readonly Comment[] } {
  const tokens: Token[] = [];
  const comments: Comment[] = [];
  let [start, line, first] = [0, 1, true];
  for (const raw of jsTokens(text)) {
    const end = start + raw.value.length;
    const closed = isClosed(raw);
    const kind = KINDS[raw.type];
    if (kind) {
      tokens.push({ kind, text: raw.value, start, end, closed, line, first });
      first = false;
    } else if (COMMENTS.has(raw.type)) comments.push({ start, end, closed });
    const ends = raw.type === 'IdentifierName' || raw.type === 'Punctuator' ? 0 : lineEndsIn(raw.value);
    line += ends;
    if (ends > 0 && !kind) first = true;
    start = end;
  }
  return { tokens, comments };
}

const isClosed = (raw: RawToken): boolean => !('closed' in raw) || raw.closed;

const lineEndsIn = (text: string): number => text.match(LINE_ENDS)?.length ?? 0;
