import type { TypeQuestion } from '../code/types.ts';
import type { Program } from '../skill/run.ts';
import type { Problem } from './instance.ts';
import { KINDS } from './kinds.ts';
import { fileOf, puzzleLines, TRACE } from './question.ts';

const isExercise = ({ kind }: Pick<Problem, 'kind'>): boolean => KINDS[kind].counts === 'exercise';

/** A learner's code among the problem's own files, judged by its spec. */
export function submissionRun(problem: Problem, code: string): Program {
  const { path } = fileOf(problem, 'solution');
  const spec = fileOf(problem, 'spec').path;
  const own = Object.entries(problem.files).filter(([name]) => !/^(?:stub|solution)\./.test(name));
  return { files: { ...Object.fromEntries(own), [path]: code }, specs: [spec] };
}

/**
 * The run that tells whether an answer to a quiz is right. Undefined where the answer is not even of the asked form:
 * it is wrong without a run.
 */
export function answerRun(problem: Problem, answer: string): Program | undefined {
  if (isExercise(problem)) return undefined;
  if (problem.kind !== 'parsons') return truthRun(problem);
  const lines = chosenLines(problem, answer);
  return lines && submissionRun(problem, lines.join('\n'));
}

/** What the type checker is asked of a solution in TypeScript and of the spec that uses it; undefined for JavaScript. */
export function typeQuestion(problem: Problem, code: string): TypeQuestion | undefined {
  const asked = Object.keys(problem.files).filter((path) => /^(?:solution|spec)\.ts$/.test(path));
  return asked.length > 0 ? { files: submissionRun(problem, code).files, asked } : undefined;
}

/** Of a Parsons answer (`3 1 2`), the lines in that order. Undefined where it names a line twice or one that is not there. */
export function chosenLines(problem: Problem, answer: string): readonly string[] | undefined {
  const numbers = answer.match(/\d+/g)?.map(Number) ?? [];
  const lines = puzzleLines(problem);
  const found = numbers.flatMap((number) => lines[number - 1] ?? []);
  return numbers.length > 0 && found.length === numbers.length && new Set(numbers).size === numbers.length
    ? found
    : undefined;
}

/** The run whose output is the right answer: nobody types it. */
export function truthRun(problem: Problem): Program {
  const { path, text } = fileOf(problem, 'program');
  const own = Object.entries(problem.files).filter(([name]) => name !== path);
  const entry = problem.kind === 'trace' ? traced(text) : problem.kind === 'check' ? asked(problem, text) : text;
  return { files: { ...Object.fromEntries(own), [path]: entry }, entry: path, specs: [] };
}

const traced = (text: string): string => text.replace(TRACE, (_, name: string) => `console.log(${name});`);

/** `printed`, the lines that the program printed, may be used by what the options claim. */
const asked = ({ options }: Problem, text: string): string =>
  [
    'const printed = []; const tell = console.log;',
    'console.log = (...values) => { printed.push(values.map(String).join(" ")); };',
    text,
    `tell(JSON.stringify([${options.map(({ is }) => `Boolean(${is})`).join(', ')}]));`,
  ].join('\n');
