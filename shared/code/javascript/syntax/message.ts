import type { Words } from './rule.ts';

/** What a parser's message means to a beginner. `{name}` is what the message quotes. */
export interface Meaning extends Words {
  readonly code: string;
}

/** A meaning in one row: code, what, why, check. */
export type Row = readonly [code: string, what: string, why: string, check: string];

export const meaning = ([code, what, why, check]: Row): Meaning => ({ code, what, why, check });
