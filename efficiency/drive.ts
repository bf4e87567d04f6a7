import { openSession, type Session } from './client.ts';
import { openDesk } from './desk.ts';
import type { Measured } from './measured.ts';
import type { Move, Plan } from './plan.ts';
import { happened } from './play.ts';
import type { Lesson, Step } from './session.ts';

/** The problem on the table, for whoever plays the learner. */
export interface Table {
  readonly problem: string;
  /** Statement, stub and tests: what would have to be written without the skill. */
  readonly instead: string;
  readonly file: string;
  readonly mistake: string;
  readonly broken: string;
  readonly solution: string;
}

/** What driving needs besides: the problem of an id, and the text of a file of the tasks. */
export interface Props {
  table(problem: string): Table;
  text(path: string): string;
}

const START = Date.parse('2026-03-13T17:00:00.000Z');

/** Makes the moves of a plan against the real server, and writes down what each of them came to be. */
export async function drive(
  { name, head, moves }: Plan,
  lesson: Lesson,
  measured: Measured,
  props: Props,
): Promise<Step[]> {
  const { server, pastIn } = measured;
  await using desk = openDesk();
  await desk.lay('.', []);
  await happened(lesson, pastIn(desk.home, desk.workspace));
  await desk.moment({ now: new Date(START).toISOString(), student: head.student, seed: name });
  await using session = await openSession(server, desk.env);
  const steps: Step[] = [];
  let now = START;
  let table: Table | undefined;
  for (const [n, { heard, call, saves, seconds, next, ...move }] of moves.entries()) {
    now += seconds * 1000;
    const at = new Date(now).toISOString();
    const right = Object.values(move.arguments).some((one) => one === '$right' || one === '$wrong');
    const answers = right && table ? await answersTo(table.problem, measured) : undefined;
    const given = filled(move.arguments, table, answers);
    const files = savedBy(saves, table, props);
    await desk.moment({ now: at, student: head.student, seed: `${name}/${n}` });
    for (const [path, text] of Object.entries(files)) await desk.write(path, text);
    const { text, isError } = await session.call(call, given);
    if (isError) throw new Error(`${name}, call ${n + 1}, ${call}: ${text}`);
    if (call === 'problem_generation') table = props.table(text.split(' ', 1)[0] ?? '');
    const instead = call === 'problem_generation' && table ? { instead: table.instead } : {};
    const said = heard.replace('$right', answers?.right ?? '').replace('$wrong', answers?.wrong ?? '');
    steps.push({ at, heard: said, files, call, arguments: given, ...instead, expect: expectationOf(text), next });
  }
  return steps;
}

function filled(given: Move['arguments'], table: Table | undefined, answers: Answers | undefined): Move['arguments'] {
  const values: Readonly<Record<string, string | undefined>> = {
    $problem: table?.problem,
    $file: table?.file,
    $right: answers?.right,
    $wrong: answers?.wrong,
  };
  const filling = ([name, value]: [string, unknown]) => [
    name,
    typeof value === 'string' ? (values[value] ?? value) : value,
  ];
  return Object.fromEntries(Object.entries(given).map(filling));
}

function savedBy(saves: Move['saves'], table: Table | undefined, { text }: Props): Record<string, string> {
  if (saves === undefined) return {};
  if (typeof saves === 'string') return table ? { [table.file]: table[saves] } : {};
  return Object.fromEntries(Object.entries(saves).map(([path, from]) => [path, text(from)]));
}

/** The answer up to its first detail. */
const expectationOf = (answer: string): string =>
  `^${(answer.split(/[;:\n]/)[0] ?? '').slice(0, 50).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`;

interface Answers {
  readonly right: string;
  readonly wrong: string;
}

const TRIED = ['A', 'B', '7', '1\n2', 'true'];

/** Tried by somebody else in a house of their own, so that nothing of it is remembered. */
async function answersTo(problem: string, { server }: Measured): Promise<Answers> {
  await using desk = openDesk();
  await desk.lay('.', []);
  await desk.moment({ now: new Date(START).toISOString(), student: 'probe', seed: 'probe' });
  await using session = await openSession(server, desk.env);
  const judged = async (answer: string) => judgement(session, problem, answer);
  const known: { answer: string; right: string }[] = [];
  for (const answer of TRIED) {
    const right = await judged(answer);
    if (right !== undefined) known.push({ answer, right });
  }
  const [first] = known;
  const wrong = known.find(({ answer, right }) => answer !== right);
  if (!first || !wrong) throw new Error(`no answer to ${problem} is taken`);
  return { right: first.right, wrong: wrong.answer };
}

async function judgement(session: Session, problem: string, answer: string): Promise<string | undefined> {
  const { text, isError } = await session.call('grade_submission', { problem, answer, detail: 'full' });
  return isError ? undefined : String(JSON.parse(text).right_answer);
}
