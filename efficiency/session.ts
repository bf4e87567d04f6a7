import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Activity, linesOf } from './history.ts';

export const Head = z.strictObject({
  title: z.string(),
  student: z.string(),
  /** What is known of the student before, a file in `histories/`. */
  history: z.string(),
});

const Step = z.strictObject({
  at: z.iso.datetime(),
  /** What the student says, or does. */
  heard: z.string(),
  /** What the student saves in their folder before the call, by path. */
  files: z.record(z.string(), z.string()).default({}),
  call: z.string(),
  arguments: z.record(z.string(), z.unknown()),
  /** What whoever tutors without the skill has to write in its place: a statement, a stub, tests. */
  instead: z.string().optional(),
  /** What the answer has to hold, as a regular expression: the session was driven by it. */
  expect: z.string(),
  /** What the tutor says next. */
  next: z.string(),
});
export type Step = z.output<typeof Step>;

/** A whole lesson as a model drove it, call by call. */
export interface Lesson extends z.output<typeof Head> {
  readonly name: string;
  readonly past: readonly Activity[];
  readonly steps: readonly Step[];
}

/** All sessions, the shortest first. */
export async function lessonsIn(content: string): Promise<readonly Lesson[]> {
  const names = (await readdir(join(content, 'sessions'))).filter((name) => name.endsWith('.jsonl'));
  const lessons = await Promise.all(names.map((name) => lessonOf(content, name.replace('.jsonl', ''))));
  return lessons.toSorted((a, b) => a.steps.length - b.steps.length);
}

async function lessonOf(content: string, name: string): Promise<Lesson> {
  const [first, ...rest] = linesOf(await readFile(join(content, 'sessions', `${name}.jsonl`), 'utf8'));
  const head = Head.parse(first);
  const past = linesOf(await readFile(join(content, 'histories', `${head.history}.jsonl`), 'utf8'));
  return { ...head, name, past: z.array(Activity).parse(past), steps: z.array(Step).parse(rest) };
}
