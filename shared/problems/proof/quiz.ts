import type { RunResult } from '../../skill/run.ts';
import { rightAnswer } from '../answer.ts';
import type { Problem } from '../instance.ts';
import { fileOf, LETTERS, solutionLines, TRACE } from '../question.ts';
import { submissionRun, truthRun } from '../runs.ts';
import { NOTHING, type Tools, type Tried } from './proof.ts';

/** More lines are typing, not thinking. */
const MOST_ANSWER_LINES = 8;
const MOST_PUZZLE_LINES = 12;
const FEWEST_PUZZLE_LINES = 4;

export async function proveQuiz(problem: Problem, tools: Tools): Promise<Tried> {
  return problem.kind === 'parsons' ? proveParsons(problem, tools) : proveProgram(problem, tools);
}

/** The program ends well, does the same twice, and has one right answer that a learner can write. */
async function proveProgram(problem: Problem, { run, types }: Tools): Promise<Tried> {
  const complaints = [...traceComplaints(problem)];
  const { path, text } = fileOf(problem, 'program');
  if (path.endsWith('.ts')) {
    const [error] = await types({ files: { ...problem.files, [path]: text }, asked: [path] });
    if (error) complaints.push(`${path}:${error.line}: ${error.message}`);
  }
  const program = truthRun(problem);
  const [first, second] = [await run(program), await run(program)];
  if (first.output !== second.output) complaints.push('the program does not print the same twice');
  complaints.push(...answerComplaints(problem, first));
  return { ...NOTHING, complaints };
}

function* traceComplaints({ kind, files }: Problem): Generator<string> {
  if (kind !== 'trace') return;
  const marks = Object.values(files).join('\n').match(new RegExp(TRACE, 'g')) ?? [];
  if (marks.length !== 1) yield `program: write "// trace: name" on one line, not on ${marks.length}`;
}

function* answerComplaints(problem: Problem, result: RunResult): Generator<string> {
  if (result.verdict !== 'passed') {
    yield `the program does not end well: ${result.verdict} ${result.fault?.name ?? ''} ${result.fault?.message ?? ''}`;
    return;
  }
  const answer = rightAnswer(problem, result);
  if (answer === undefined) yield `options: not exactly one holds: ${result.output.trim().split('\n').at(-1)}`;
  else if (answer.trim() === '') yield 'the right answer is empty';
  else if (answer.split('\n').length > MOST_ANSWER_LINES) yield `the answer has more than ${MOST_ANSWER_LINES} lines`;
  else if (
    problem.kind === 'trace' &&
    result.output
      .trim()
      .split('\n')
      .some((line) => /[\s,]/.test(line))
  )
    yield 'trace: a value has a space or a comma in it, so that the answer cannot be read';
  if (new Set(problem.options.map(({ say }) => say)).size < problem.options.length) yield 'options: two say the same';
  if (problem.options.length > LETTERS.length) yield `options: at most ${LETTERS.length}`;
}

/** In its own order the lines pass; with a line that does not belong among them, or in the place of any, they do not. */
async function proveParsons(problem: Problem, { run }: Tools): Promise<Tried> {
  const lines = solutionLines(problem);
  const complaints: string[] = [];
  const judge = (text: readonly string[]) => run(submissionRun(problem, text.join('\n')));
  const right = await judge(lines);
  const failing = right.tests.find(({ status }) => status !== 'pass');
  if (right.verdict !== 'passed')
    complaints.push(`the lines in their order do not pass: ${failing?.name ?? right.fault?.message ?? right.verdict}`);
  if (lines.length > MOST_PUZZLE_LINES || lines.length < FEWEST_PUZZLE_LINES)
    complaints.push(`${lines.length} lines to order; ${FEWEST_PUZZLE_LINES} to ${MOST_PUZZLE_LINES} make a puzzle`);
  for (const distractor of problem.distractors) {
    for (const { text, where } of misplaced(lines, distractor)) {
      if ((await judge(text)).verdict !== 'passed') continue;
      complaints.push(`distractor ${JSON.stringify(distractor)}: it passes ${where}`);
      break;
    }
  }
  return { ...NOTHING, tests: right.tests.length, complaints };
}

function* misplaced(
  lines: readonly string[],
  distractor: string,
): Generator<{ text: readonly string[]; where: string }> {
  for (const [index, line] of lines.entries())
    yield { text: lines.with(index, distractor), where: `in the place of "${line}"` };
  for (let index = 0; index <= lines.length; index += 1)
    yield { text: lines.toSpliced(index, 0, distractor), where: `between the others, as line ${index + 1}` };
}
