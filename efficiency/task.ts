import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Activity, Attempt, attemptsAsRead, eventsAsRead, linesOf, Reads } from './history.ts';

export const SIZES = ['small', 'middle-1', 'middle-2', 'large'] as const;
export type Size = (typeof SIZES)[number];

const Written = z.strictObject({
  /** What the tutor wants to know: the prompt of whoever has to find out without the skill. */
  question: z.string(),
  /** When it is asked, ISO 8601, UTC. */
  now: z.iso.datetime(),
  /** The skill's arguments. */
  call: z.record(z.string(), z.unknown()),
  /** What the learner's folder holds, by its path beside the task. */
  files: z.array(z.string()).default([]),
  /** Names of files in `histories/`, without the ending. */
  history: z.string().optional(),
  attempts: z.string().optional(),
  /** What happened before besides: calls as the host makes them. */
  before: z.array(z.strictObject({ skill: z.string(), given: z.record(z.string(), z.unknown()) })).default([]),
  /** Names of files in `rules/`, by which the answer has to be found. */
  rules: z.array(z.string()).default([]),
  reads: Reads.optional(),
  /** Facts that no model can reckon and that a worker without the skill is therefore granted. */
  granted: z.string().optional(),
  /** Texts beside the task that are read but are not in the learner's folder: a statement, a spec. */
  texts: z.array(z.string()).default([]),
  /** The tutor has to say the answer over again, word by word: with the skill it is paid twice. */
  retyped: z.boolean().default(false),
  /** The answer in the fewest words, or the file that holds it. */
  answer: z.string(),
  /** Every answer that is right holds all of these, as regular expressions. */
  right: z.array(z.string()).min(1),
  /** No right answer holds any of these. */
  wrong: z.array(z.string()).default([]),
});

/** One job, for the skill and for whoever does without it. */
export interface Task extends Omit<z.output<typeof Written>, 'history' | 'attempts'> {
  readonly skill: string;
  readonly size: Size;
  /** Absolute. */
  readonly folder: string;
  readonly history: readonly Activity[];
  readonly attempts: readonly Attempt[];
  /** What has to be read, each piece by its name. */
  readonly inputs: ReadonlyMap<string, string>;
}

/** All tasks of a skill, small to large. Throws where one of the four is missing. */
export const tasksOf = (content: string, skill: string): Promise<readonly Task[]> =>
  Promise.all(SIZES.map((size) => readTask(content, skill, size)));

export const skillsWithTasks = async (content: string): Promise<readonly string[]> =>
  (await readdir(join(content, 'tasks'))).toSorted();

async function readTask(content: string, skill: string, size: Size): Promise<Task> {
  const folder = join(content, 'tasks', skill, size);
  const told = Written.parse(JSON.parse(await readFile(join(folder, 'task.json'), 'utf8')));
  const lines = async (name: string | undefined) =>
    name === undefined ? [] : linesOf(await readFile(join(content, 'histories', `${name}.jsonl`), 'utf8'));
  const history = z.array(Activity).parse(await lines(told.history));
  const attempts = z.array(Attempt).parse(await lines(told.attempts));
  const inputs = new Map<string, string>();
  for (const rule of told.rules) inputs.set(`rules/${rule}.md`, await text(join(content, 'rules', `${rule}.md`)));
  for (const file of [...told.texts, ...told.files]) inputs.set(file, await text(join(folder, file)));
  if (told.reads) inputs.set('events', eventsAsRead(history, told.reads, told.now));
  if (attempts.length > 0) inputs.set('attempts', attemptsAsRead(attempts));
  if (told.granted !== undefined) inputs.set('granted', told.granted);
  const answer = /^\S+\.(md|txt)$/.test(told.answer) ? await text(join(folder, told.answer)) : told.answer;
  return { ...told, answer, skill, size, folder, history, attempts, inputs };
}

const text = async (path: string): Promise<string> => (await readFile(path, 'utf8')).trimEnd();

/** Whether an answer is right by what the task itself says. */
export const isRight = ({ right, wrong }: Pick<Task, 'right' | 'wrong'>, answer: string): boolean =>
  right.every((one) => new RegExp(one, 'im').test(answer)) && !wrong.some((one) => new RegExp(one, 'im').test(answer));
