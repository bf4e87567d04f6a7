import { workedOf } from './baseline.ts';
import { type Definitions, type Done, definitionsOf, done } from './capture.ts';
import { openSession } from './client.ts';
import { COUNTS, type Encoding } from './count.ts';
import { type Desk, openDesk } from './desk.ts';
import type { Measured } from './measured.ts';
import { type Played, play } from './play.ts';
import { prepare } from './prepare.ts';
import { type Lesson, lessonsIn } from './session.ts';
import { type Task, tasksOf } from './task.ts';
import { type Told, told } from './told.ts';

export type Report = Readonly<Record<Encoding, Told>>;

/** Everything that was said over the wire, before anything is counted. */
export interface Captured {
  readonly definitions: Definitions;
  readonly done: readonly Done[];
  readonly sessions: readonly { readonly lesson: Lesson; readonly played: readonly Played[] }[];
}

/** Hears what is being measured. */
export type Progress = (what: string) => void;

/** Runs all tasks and sessions through a real MCP client and counts what came back. */
export async function measure(measured: Measured, progress: Progress = () => undefined): Promise<Report> {
  const captured = await capture(measured, progress);
  const worked = await Promise.all(captured.done.map(({ task }) => workedOf(measured.content, task)));
  return {
    o200k_base: told(captured, worked, COUNTS.o200k_base),
    cl100k_base: told(captured, worked, COUNTS.cl100k_base),
  };
}

async function capture(measured: Measured, progress: Progress): Promise<Captured> {
  const tasks = await performed(measured, progress);
  const sessions: Captured['sessions'][number][] = [];
  for (const lesson of await lessonsIn(measured.content)) {
    progress(lesson.title);
    const played: Played[] = [];
    for await (const one of play(lesson, measured)) played.push(one);
    sessions.push({ lesson, played });
  }
  return { ...tasks, sessions };
}

async function performed(
  { content, server, pastIn }: Measured,
  progress: Progress,
): Promise<Omit<Captured, 'sessions'>> {
  await using desk = openDesk();
  await desk.lay('.', []);
  await desk.moment({ now: new Date(0).toISOString(), student: 'nobody', seed: 'start' });
  await using session = await openSession(server, desk.env);
  const definitions = definitionsOf(session.instructions, await session.tools());
  const tasks = await tasksFor(content, definitions);
  progress('what happened before');
  await past(desk, pastIn, tasks);
  const all: Done[] = [];
  for (const task of tasks) {
    progress(`${task.skill} ${task.size}`);
    all.push(await done(task, session, desk));
  }
  return { definitions, done: all };
}

/** Every skill that a client is shown has its four tasks; a new one without them is a fault, not a gap. */
const tasksFor = async (content: string, { tools }: Definitions): Promise<readonly Task[]> =>
  (await Promise.all(tools.map(({ name }) => tasksOf(content, name)))).flat();

async function past(desk: Desk, pastIn: Measured['pastIn'], tasks: readonly Task[]): Promise<void> {
  await using before = pastIn(desk.home, desk.workspace);
  for (const task of tasks) await prepare(task, before.act);
}
