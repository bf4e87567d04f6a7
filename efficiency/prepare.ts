import type { Moment } from './desk.ts';
import type { Task } from './task.ts';

/** A call as the host itself makes it, before a measurement starts. Throws what is refused. */
export type Act = (skill: string, given: Readonly<Record<string, unknown>>, moment: Moment) => Promise<void>;

/** Each task has a student of its own, so that none sees what another did. */
export const studentOf = ({ skill, size }: Pick<Task, 'skill' | 'size'>): string => `${skill}-${size}`;

const MINUTE = 60_000;

/** Lets the past of a task happen, each event at its own time. */
export async function prepare(task: Task, act: Act): Promise<void> {
  const student = studentOf(task);
  for (const [n, { at, ...told }] of task.history.entries())
    await act('record_activity', { student, ...told }, { now: at, student, seed: `${student}/past/${n}` });
  const seed = `${student}/before`;
  // A minute apart: the same outcome twice at one moment would be taken for a call that was repeated.
  const first = Date.parse(task.now) - task.attempts.length * MINUTE;
  for (const [n, { item, right, predicted }] of task.attempts.entries()) {
    const now = new Date(first + n * MINUTE).toISOString();
    await act('rate_item', attemptAt(item, right, predicted), { now, student, seed });
  }
  const second = Date.parse(task.now) - task.before.length * MINUTE;
  for (const [n, { skill, given }] of task.before.entries())
    await act(skill, given, { now: new Date(second + n * MINUTE).toISOString(), student, seed });
}

const attemptAt = (item: string, right: boolean, predicted: number) => ({
  item,
  first: true,
  score: right ? 1 : 0,
  passed: right,
  hint_level: 0,
  difficulty: 0,
  predicted,
});
