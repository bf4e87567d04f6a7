import type { RunResult } from '../skill/run.ts';
import type { Problem } from './instance.ts';
import { KINDS } from './kinds.ts';
import { LETTERS, puzzleLines } from './question.ts';
import { chosenLines } from './runs.ts';

/** How an answer to a quiz compares with what its program really does. */
export interface Judged {
  readonly right: boolean;
  /** 0..1: the share of its parts that are right. */
  readonly share: number;
  /** The right answer, as a learner would write it; undefined where only a run can tell (Parsons). */
  readonly expected?: string;
}

/** The right answer, from the run of `truthRun`. Undefined where the item is broken: its proof says how. */
export function rightAnswer(problem: Problem, { verdict, output }: RunResult): string | undefined {
  if (verdict !== 'passed') return undefined;
  const lines = linesOf(output);
  if (problem.kind === 'predict') return lines.join('\n');
  if (problem.kind === 'trace') return lines.join(' ');
  const holds = /^\[((?:true|false)(?:,(?:true|false))*)\]$/.exec(lines.at(-1) ?? '')?.[1]?.split(',') ?? [];
  const right = holds.flatMap((one, index) => (one === 'true' ? [index] : []));
  return right.length === 1 ? LETTERS[right[0] ?? 0] : undefined;
}

/** Characters; the longest right answer has a tenth of it. */
const MOST_ANSWER = 4_000;

/** Whether a text is an answer at all, be it right or wrong: a letter of a choice, numbers of lines, something printed. */
export function isAnswer(problem: Problem, answer: string): boolean {
  if (problem.kind === 'check')
    return LETTERS.slice(0, problem.options.length).includes(letterOf(problem, answer) || ' ');
  if (problem.kind === 'parsons') return chosenLines(problem, answer) !== undefined;
  return answer.trim() !== '' && answer.length <= MOST_ANSWER;
}

/** What a learner has to give, as the end of a sentence. */
export function asksFor(problem: Problem): string {
  const { asks } = KINDS[problem.kind];
  if (problem.kind === 'check') return `one of ${[...LETTERS.slice(0, problem.options.length)].join(', ')}`;
  return problem.kind === 'parsons'
    ? `numbers of lines from 1 to ${puzzleLines(problem).length}, each once, in order`
    : asks;
}

/** `run` is that of `answerRun`; undefined where the answer was not of the asked form. */
export function judgeAnswer(problem: Problem, answer: string, run: RunResult | undefined): Judged | undefined {
  if (!run) return { right: false, share: 0 };
  if (problem.kind === 'parsons') return judgedByTests(run);
  const expected = rightAnswer(problem, run);
  if (expected === undefined) return undefined;
  const wanted = partsOf(problem, expected);
  const given = inOneLine(problem, answer, wanted) ?? partsOf(problem, answer);
  const hits = wanted.filter((part, index) => part === given[index]).length;
  const share = hits / Math.max(given.length, wanted.length, 1);
  return { right: share === 1, share, expected };
}

/** Values that were printed below each other may be told side by side, as long as none holds a space. */
function inOneLine(problem: Problem, answer: string, wanted: readonly string[]): readonly string[] | undefined {
  const bare = answer.trim();
  if (problem.kind !== 'predict' || wanted.length < 2 || bare.includes('\n')) return undefined;
  const values = bare.split(/[\s,]+/).map(plain);
  return values.length === wanted.length && !wanted.some((line) => line.includes(' ')) ? values : undefined;
}

function judgedByTests({ verdict, tests }: RunResult): Judged {
  const right = verdict === 'passed';
  const passed = tests.filter(({ status }) => status === 'pass').length;
  return { right, share: right ? 1 : passed / Math.max(1, tests.length) };
}

const linesOf = (output: string): string[] => output.trimEnd().split('\n');

function partsOf(problem: Problem, answer: string): readonly string[] {
  if (problem.kind === 'check') return [letterOf(problem, answer)];
  if (problem.kind === 'trace')
    return answer
      .trim()
      .split(/[\s,]+/)
      .map(plain);
  return linesOf(answer.trim()).map(plain);
}

/** A learner may write the letter, with what stands around it in a list, or the choice itself. */
function letterOf({ options }: Problem, answer: string): string {
  const letter = /^\W*([a-f])(?:\W|$)/i.exec(answer.trim())?.[1];
  const index = options.findIndex(({ say }) => plain(say) === plain(answer));
  return index >= 0 ? (LETTERS[index] ?? '') : (letter?.toUpperCase() ?? '');
}

/** Engines space and quote what they print differently, and a learner need not know how. */
function plain(line: string): string {
  const bare = line
    .trim()
    .replaceAll('"', "'")
    .replace(/\s+/g, ' ')
    .replace(/ ?([[\]{},:]) ?/g, '$1');
  return /^'[^']*'$/.test(bare) ? bare.slice(1, -1) : bare;
}
