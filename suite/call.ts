import {
  type Answer,
  answer,
  closeHouse,
  embeddedHouse,
  nearest,
  Refusal,
  settingsFrom,
  skillNamed,
} from '@learnflow/shared/host';
import type { AnySkill } from '@learnflow/shared/skill';
import { SingleBar } from 'cli-progress';
import { linesOf } from './lines.ts';
import { SERVERS } from './servers.ts';

interface Options {
  readonly file?: string;
  readonly full?: boolean;
  readonly jsonl?: boolean;
}

/** One skill on the same road as every other door. A refusal goes to stderr and exits 1. */
export async function call(name: string, json: string | undefined, options: Options): Promise<void> {
  const skill = skillCalled(name);
  const settings = settingsFrom(process.env);
  const house = embeddedHouse(SERVERS, settings);
  const act = (given: unknown) =>
    answer(
      skill,
      given,
      { identity: { role: 'local', student: settings.student }, door: 'host', mayNameFiles: true },
      house,
    );
  try {
    if (options.jsonl) await lines(act);
    else show(await act(given(json, options)), options.full ?? false);
  } finally {
    await closeHouse(house);
  }
}

function skillCalled(name: string): AnySkill {
  const skill = skillNamed({ servers: SERVERS }, name.replaceAll('-', '_'));
  if (skill && skill.doors?.length !== 0) return skill;
  const names = SERVERS.flatMap(({ skills }) =>
    skills.filter(({ doors }) => doors?.length !== 0).map((one) => one.name),
  );
  const near = nearest(name, names, 2);
  throw new Refusal(
    'no_such_skill',
    'not-found',
    `No skill ${name}. ${near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `Known: ${names.join(', ')}.`}`,
  );
}

function given(json: string | undefined, { file }: Options): unknown {
  const parsed = json === undefined ? {} : parse(json);
  return file === undefined ? parsed : { ...(parsed as object), file };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new Refusal(
      'not_json',
      'invalid',
      `The arguments are no JSON: ${json.slice(0, 40)}. Write them as '{"concept":"for-loops"}'.`,
    );
  }
}

function show(said: Answer, full: boolean): void {
  if ('refusal' in said) throw said.refusal;
  const { brief, result } = said.outcome;
  process.stdout.write(`${full || said.outcome.full ? JSON.stringify(result, null, 2) : brief}\n`);
}

/** A line in, a line out; a bar on a terminal that does not read the output. */
async function lines(act: (given: unknown) => Promise<Answer>): Promise<void> {
  const bar = process.stderr.isTTY && !process.stdout.isTTY ? new SingleBar({ format: '{value} lines' }) : undefined;
  bar?.start(0, 0);
  // Whoever reads only the first lines is done, and so are we.
  process.stdout.on('error', () => process.exit());
  process.stdin.setEncoding('utf8');
  for await (const raw of linesOf(process.stdin)) {
    const line = raw.replace(/^\uFEFF/, '');
    if (line.trim() === '') continue;
    process.stdout.write(`${JSON.stringify(await outcome(line, act))}\n`);
    bar?.increment();
  }
  bar?.stop();
}

async function outcome(line: string, act: (given: unknown) => Promise<Answer>): Promise<object> {
  try {
    const said = await act(parse(line));
    if ('refusal' in said) throw said.refusal;
    return { brief: said.outcome.brief, result: said.outcome.result };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.exitCode = 1;
    return { code: error.code, detail: error.message };
  }
}
