import { type Options, Parser, type Program } from 'acorn';
import jsx from 'acorn-jsx';
import type { Goal } from '../language.ts';

/** Where reading stopped, and the parser's own words for it. */
export interface Problem {
  readonly offset: number;
  readonly message: string;
}

export type Judgement = { readonly tree: Program } | { readonly problem: Problem };

/** acorn's own words where the stack ends; V8's RangeError is told in the same. */
export const TOO_DEEP = 'Not enough stack space to parse input';

/** Said of a text that is not parsed at all. */
export const TOO_LONG = 'Too long to parse';

const JsxParser = Parser.extend(jsx());

/** acorn's verdict on JavaScript. Never throws: what is nested too deeply to be read is a problem like any other. */
export function judge(text: string, goal: Goal, withJsx = false, more: Partial<Options> = {}): Judgement {
  const options: Options = { ecmaVersion: 'latest', sourceType: goal, allowHashBang: true, ...more };
  try {
    return { tree: (withJsx ? JsxParser : Parser).parse(text, options) };
  } catch (error) {
    if (error instanceof RangeError) return { problem: { offset: 0, message: TOO_DEEP } };
    if (isAcornError(error)) return { problem: { offset: error.pos, message: plain(error.message) } };
    throw error;
  }
}

/** Without the place that acorn writes after its message. */
const plain = (message: string): string => message.replace(/ \(\d+:\d+\)$/, '');

const isAcornError = (error: unknown): error is SyntaxError & { readonly pos: number } =>
  error instanceof SyntaxError && 'pos' in error && typeof error.pos === 'number';
