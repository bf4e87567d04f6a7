import type { Session, Tool } from './client.ts';
import type { Desk } from './desk.ts';
import { studentOf } from './prepare.ts';
import { isRight, type Task } from './task.ts';

/** What a model meets before it calls anything, as it came over the wire. */
export interface Definitions {
  readonly instructions: string;
  readonly tools: readonly { readonly name: string; readonly text: string }[];
}

/** A task as the skill did it. */
export interface Done {
  readonly task: Task;
  /** What the model wrote: the tool's name and its arguments. */
  readonly call: string;
  readonly answer: string;
  readonly right: boolean;
}

export const definitionsOf = (instructions: string, tools: readonly Tool[]): Definitions => ({
  instructions,
  tools: tools.map(({ name, description, inputSchema }) => ({
    name,
    text: JSON.stringify({ name, description, inputSchema }),
  })),
});

export const asWritten = (name: string, given: Readonly<Record<string, unknown>>): string =>
  `${name}${JSON.stringify(given)}`;

export async function done(task: Task, session: Session, desk: Desk): Promise<Done> {
  const student = studentOf(task);
  await desk.lay(task.folder, task.files);
  await desk.moment({ now: task.now, student, seed: student });
  const { text, isError } = await session.call(task.skill, task.call);
  return { task, call: asWritten(task.skill, task.call), answer: text, right: !isError && isRight(task, text) };
}
