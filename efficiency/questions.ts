import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { linesOf } from './history.ts';

/** What a tutor asks, and the tool that names and descriptions alone should lead to. */
const Question = z.strictObject({ ask: z.string(), tool: z.string() });
export type Question = z.output<typeof Question>;

/** A trial: a model saw the definitions and a question, and nothing else. Choices in the order of the questions. */
const Trial = z.strictObject({ by: z.string(), date: z.iso.date(), chosen: z.array(z.string()) });

export const questionsIn = async (content: string): Promise<readonly Question[]> =>
  z.array(Question).parse(linesOf(await readFile(join(content, 'questions.jsonl'), 'utf8')));

/** How the questions were tried, in a sentence. */
export async function triedIn(content: string): Promise<string> {
  const questions = await questionsIn(content);
  const kept = await readFile(join(content, 'trials.json'), 'utf8').catch(() => '[]');
  const trials = z.array(Trial).parse(JSON.parse(kept));
  const asked = `\`questions.jsonl\` holds ${questions.length} questions of a tutor, each with the tool that names and descriptions alone should lead to.`;
  if (trials.length === 0) return `${asked} No trial of them is recorded yet.`;
  return [asked, ...trials.map((trial) => saidOf(trial, questions))].join(' ');
}

function saidOf({ by, date, chosen }: z.output<typeof Trial>, questions: readonly Question[]): string {
  const missed = questions.filter(({ tool }, i) => chosen[i] !== tool);
  const which = missed.map(({ ask }) => `“${ask}”`).join(', ');
  const right = `${questions.length - missed.length} of ${questions.length} right`;
  return `On ${date} ${by} saw the definitions and each question with nothing else in sight: ${right}${which === '' ? '' : `; not ${which}`}.`;
}
