import type { How, Worked } from './baseline.ts';
import type { Done } from './capture.ts';
import type { Count } from './count.ts';
import type { Size, Task } from './task.ts';

/** Tokens on both sides of one price: what a model reads and what it writes. */
export interface Spent {
  readonly read: number;
  readonly written: number;
}

/** One task in tokens. */
export interface Row {
  readonly skill: string;
  readonly size: Size;
  /** Lines of the program, or events of the history. */
  readonly extent: number;
  readonly right: boolean;
  readonly how: How;
  /** The tool's name and its arguments. */
  readonly call: number;
  readonly answer: number;
  readonly withSkill: Spent;
  /** The same with the program written out as an argument; null where there is none. */
  readonly inline: number | null;
  readonly floor: Spent;
  readonly worked: Spent;
}

export const whole = ({ read, written }: Spent): number => read + written;

/** In percent, of the whole. */
export const saving = (spent: number, instead: number): number => 100 * (1 - spent / instead);

export function rowOf({ task, call, answer, right }: Done, worked: Worked, count: Count): Row {
  const inputs = sum([...task.inputs.values()].map(count));
  const given = count(call);
  const answered = count(answer);
  const program = programOf(task);
  return {
    skill: task.skill,
    size: task.size,
    extent: extentOf(task),
    right,
    how: worked.how,
    call: given,
    answer: answered,
    withSkill: { read: answered, written: given + (task.retyped ? answered : 0) },
    inline: program === undefined ? null : answered + count(`${call}${JSON.stringify({ code: program })}`),
    floor: { read: inputs, written: count(task.answer) },
    worked: { read: count(worked.prompt) + inputs, written: count(worked.working) + count(worked.answer) },
  };
}

const programOf = ({ files, inputs }: Task): string | undefined =>
  files[0] === undefined ? undefined : inputs.get(files[0]);

const extentOf = (task: Task): number =>
  programOf(task)?.split('\n').length ?? (task.attempts.length > 0 ? task.attempts.length : task.history.length);

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
