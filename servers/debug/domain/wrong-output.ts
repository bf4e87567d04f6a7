import type { Finding } from '@learnflow/shared/code';
import type { RunResult } from '@learnflow/shared/skill';
import { ranked } from './rank.ts';

/** More characters than a sentence about a program, or a few lines that it printed. */
const MOST = 300;

const CODE = /[;{}]|=>|==/;
const VALUES = /\bNaN\b|\bundefined\b|\[object /;
const TELLS = /\b(?:null|prints?|printed|shows?|outputs?|wrong|instead of|expected|should be|nothing happens)\b/i;

/** Whether a text speaks of what a program shows, or is it: no code, and where no odd value is in it a single line. */
export const isOfOutput = (text: string): boolean =>
  text.length <= MOST && !CODE.test(text) && (VALUES.test(text) || (!/[\r\n]/.test(text.trim()) && TELLS.test(text)));

interface WrongOutput {
  readonly code: 'slip' | 'wrong_output';
  readonly facts: Readonly<Record<string, string | number>>;
}

/** What to look at where a program shows what it should not: a slip that is sure, else where such a value comes from. */
export function wrongOutput(text: string, findings: readonly Finding[], run: RunResult | undefined): WrongOutput {
  const slip = ranked(findings).find(({ kind, certainty }) => kind !== 'style' && certainty !== 'heuristic');
  if (slip) return { code: 'slip', facts: { line: slip.line, say: slip.say, check: slip.check } };
  const odd = ODD.find(({ word }) => word.test(text));
  // Several lines are what was printed, so nothing was run.
  const printed = (run?.output ?? (text.trim().includes('\n') ? text : '')).split('\n');
  const line = odd ? printed.findIndex((one) => odd.word.test(one)) + 1 : 0;
  const shown = odd && line > 0 ? `, and printed line ${line} shows ${odd.name}` : '';
  return { code: 'wrong_output', facts: { shown, next: odd?.from ?? OTHERWISE } };
}

const OTHERWISE = 'the first value on the way that is not what you expect: print them';

/** Where the values come from that nobody means to print. */
const ODD = [
  {
    name: 'NaN',
    word: /\bNaN\b/,
    from: 'a number made from a text, 0 / 0 of an empty list, or a missing property',
  },
  {
    name: 'undefined',
    word: /\bundefined\b/,
    from: 'a function without return, a missing property, or an index outside',
  },
  { name: '[object', word: /\[object /, from: 'an object put into a text: print one of its properties' },
] as const;
