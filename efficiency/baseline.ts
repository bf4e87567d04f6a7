import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRight, type Task } from './task.ts';

/** How a transcript came about: a language model really worked without tools, or somebody wrote it as one would. */
export type How = 'model' | 'written';

/** The job done without the skill. */
export interface Worked {
  readonly how: How;
  readonly by: string;
  /** The day, `YYYY-MM-DD`. */
  readonly date: string;
  readonly prompt: string;
  /** Names of the task's own inputs: what they hold is never repeated here, so nothing can be added to it. */
  readonly inputs: readonly string[];
  readonly working: string;
  readonly answer: string;
}

export async function workedOf(content: string, { skill, size }: Pick<Task, 'skill' | 'size'>): Promise<Worked> {
  return parse(await readFile(join(content, 'baselines', skill, `${size}.md`), 'utf8'));
}

/** Front matter, then the four sections in this order. Throws where the text has another form. */
export function parse(text: string): Worked {
  const [, front = '', prompt, inputs, working, answer] = FORM.exec(text) ?? [];
  const fact = (name: string) => new RegExp(`^${name}: (.+)$`, 'm').exec(front)?.[1] ?? '';
  const how = fact('how');
  if (answer === undefined || (how !== 'model' && how !== 'written'))
    throw new Error(`no transcript: ${text.slice(0, 80)}`);
  return {
    how,
    by: fact('by'),
    date: fact('date'),
    prompt: prompt ?? '',
    inputs: [...(inputs ?? '').matchAll(/^- (\S+)$/gm)].map(([, name = '']) => name),
    working: working ?? '',
    answer: answer.trimEnd(),
  };
}

const FORM =
  /^---\n([\s\S]+?)\n---\n## Prompt\n([\s\S]+?)\n\n## Inputs\n([\s\S]*?)\n\n## Working\n([\s\S]+?)\n\n## Answer\n([\s\S]+)$/;

/** What is wrong with a transcript as a baseline of this task. */
export function complaintsAbout(task: Task, { prompt, inputs, answer, by, date }: Worked): readonly string[] {
  const named = [...task.inputs.keys()];
  return [
    ...(prompt === task.question ? [] : ['the prompt is not the question of the task']),
    ...(inputs.join() === named.join() ? [] : [`the inputs are ${inputs.join()} and not ${named.join()}`]),
    ...(isRight(task, answer) ? [] : [`the answer is not right: ${answer}`]),
    ...(by !== '' && /^\d{4}-\d\d-\d\d$/.test(date) ? [] : ['it does not say by whom and when']),
  ];
}
