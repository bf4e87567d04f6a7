import ts from 'typescript';
import { problemsIn } from '../typescript-judge.ts';
import { ACORN } from './content/acorn.ts';
import { TYPESCRIPT } from './content/typescript.ts';
import { type Meaning, meaning, type Row } from './message.ts';
import { type Facts, filled, shown } from './rule.ts';
import type { Scene } from './scene.ts';

export const DEEP = meaning([
  'too_deep',
  'brackets or operators are nested too deeply to be read',
  'Each level needs memory until it is closed, and there are too many.',
  'split the program into smaller parts',
]);
export const OVERLONG = meaning([
  'too_long',
  'the text is too long to be read',
  'Types take more memory to read than there is for a text of this length.',
  'send the part in question',
]);
const ENDED: Row = [
  'unexpected_end',
  'the program ends in the middle of something',
  'Something that was started above is not finished.',
  'the last lines: each (, [, { and quote needs its end',
];
const MISPLACED: Row = [
  'unexpected_token',
  '{name} cannot stand here',
  'Everything up to {name} can be read; {name} does not fit what stands before it.',
  'what stands right before {name}: is something missing or too much?',
];

/**
 * The words for a parser's message that no rule explains. Where acorn only says "Unexpected token", TypeScript is asked
 * what it expected; where neither knows, the words name the place and no cause.
 */
export function wordsFor(scene: Scene): Meaning {
  const { message } = scene.problem;
  for (const [begins, row] of ACORN) {
    const found = begins.exec(message);
    if (found) return filledRow(row, named(found.groups?.name ?? ''));
  }
  const told = /^TS(\d+) /.exec(message) ? message : typescriptMessage(scene);
  return (told === undefined ? undefined : fromTypeScript(told)) ?? misplaced(scene);
}

const named = (name: string): Facts => ({ name: shown(name) });

function filledRow(row: Row, facts: Facts): Meaning {
  const { code, ...words } = meaning(row);
  return { code, ...filled(words, facts) };
}

/** What TypeScript says of the same token, or of the one before it. */
function typescriptMessage({ text, tokens, at, problem }: Scene): string | undefined {
  if (text.length > LONGEST_FOR_TYPESCRIPT) return undefined;
  const [from, to] = [tokens[at - 1]?.start ?? 0, tokens[at]?.end ?? text.length];
  const near = problemsIn(text, ts.ScriptKind.JSX).filter(({ offset }) => offset >= from && offset <= to);
  return (near.find(({ offset }) => offset === problem.offset) ?? near[0])?.message;
}

/** A larger text costs more than a better word is worth. */
const LONGEST_FOR_TYPESCRIPT = 200_000;

function fromTypeScript(message: string): Meaning | undefined {
  const row = TYPESCRIPT[Number(/^TS(\d+)/.exec(message)?.[1])];
  const [name = '', second = ''] = [...message.matchAll(/'(.+?)'/g)].map(([, quoted = '']) => quoted);
  return row && filledRow(row, { name: shown(name), second: shown(second) });
}

function misplaced({ token }: Scene): Meaning {
  return token ? filledRow(MISPLACED, named(token.text)) : meaning(ENDED);
}
