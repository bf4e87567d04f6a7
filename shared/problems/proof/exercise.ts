import type { RunResult } from '../../skill/run.ts';
import type { Problem } from '../instance.ts';
import { fileOf } from '../question.ts';
import { submissionRun } from '../runs.ts';
import { withMistake } from './mistake.ts';
import { LONGEST_MS, type Tools, type Tried } from './proof.ts';

/** A spec of fewer tests says little about where a learner went wrong. */
const FEWEST_TESTS = 2;

/** The solution passes, the stub does not, and a test notices every seeded mistake. */
export async function proveExercise(problem: Problem, tools: Tools): Promise<Tried> {
  const base = await proveSolution(problem, tools, FEWEST_TESTS);
  if (!base.passes) return base.tried;
  const complaints = [...base.tried.complaints];
  if (problem.mistakes.length === 0) complaints.push('item.yaml: mistakes: seed at least one, to prove the tests');

  const solution = fileOf(problem, 'solution').text;
  let killed = 0;
  let survivors = 0;
  for (const mistake of problem.mistakes) {
    const wrong = withMistake(solution, mistake);
    if (wrong === undefined) {
      complaints.push(`mistake "${mistake.name}": what it replaces stands in the solution not once`);
      continue;
    }
    const noticed = !(await tried(problem, wrong, tools)).passes;
    if (noticed) killed += 1;
    else if (mistake.survives) survivors += 1;
    else complaints.push(`mistake "${mistake.name}": every test passes with it; add a test, or say why under survives`);
    if (noticed && mistake.survives)
      complaints.push(`mistake "${mistake.name}": a test notices it, so survives is wrong`);
  }
  return { ...base.tried, killed, survivors, complaints };
}

/** The solution passes and the stub does not; without a solution that passes nothing else is worth trying. */
export async function proveSolution(
  problem: Problem,
  tools: Tools,
  fewest: number,
): Promise<{ readonly passes: boolean; readonly tried: Tried }> {
  const right = await tried(problem, fileOf(problem, 'solution').text, tools);
  const tests = right.run.tests.length;
  const complaints = [...solutionComplaints(right, fewest)];
  const passes = complaints.length === 0;
  if (passes) {
    const stub = await tried(problem, fileOf(problem, 'stub').text, tools);
    if (stub.passes) complaints.push('the stub already passes: there is nothing left to do');
    if (stub.run.verdict === 'timeout') complaints.push('the stub never ends: let it fail instead');
  }
  return { passes, tried: { tests, killed: 0, survivors: 0, complaints } };
}

interface Attempt {
  readonly run: RunResult;
  readonly types: readonly string[];
  readonly passes: boolean;
}

/** TypeScript is judged by its type checker too. */
async function tried(problem: Problem, code: string, tools: Tools): Promise<Attempt> {
  const program = submissionRun(problem, code);
  const asked = Object.keys(program.files).filter((path) => path.endsWith('.ts'));
  const errors = asked.length > 0 ? await tools.types({ files: program.files, asked }) : [];
  const run = await tools.run(program);
  const types = errors.map(({ path, line, message }) => `${path}:${line}: ${message}`);
  return { run, types, passes: run.verdict === 'passed' && types.length === 0 };
}

function* solutionComplaints({ run, types }: Attempt, fewest: number): Generator<string> {
  const [type] = types;
  if (type !== undefined) yield `the solution has an error of type: ${type}`;
  const failing = run.tests.find(({ status }) => status === 'fail' || status === 'error');
  if (failing) yield `the solution fails "${failing.name}": ${whyFailed(failing)}`;
  else if (run.verdict !== 'passed')
    yield `the solution does not pass: ${run.verdict}${run.fault ? ` ${run.fault.name}: ${run.fault.message}` : ''}`;
  if (run.tests.length < fewest) yield `spec: ${run.tests.length} tests; write at least ${fewest}`;
  if (run.tests.some(({ status }) => status === 'skip' || status === 'todo')) yield 'spec: no test may be skipped';
  if (run.milliseconds > LONGEST_MS) yield `the solution takes ${run.milliseconds} ms: more than ${LONGEST_MS}`;
}

function whyFailed({ fault, expected, received }: RunResult['tests'][number]): string {
  return expected === undefined ? `${fault?.name}: ${fault?.message}` : `expected ${expected}, received ${received}`;
}
