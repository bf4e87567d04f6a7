import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drive, lessonsIn, type Props, plansIn, type Table } from '@learnflow/efficiency';
import { type Item, instanceOf, readItemFolders, readProblemId } from '@learnflow/shared/bank';
import { measured } from './efficiency.ts';
import { CONTENT } from './efficiency-bank.ts';

/**
 * Drives the planned sessions again, after skills or the bank have changed what they answer, and writes down what each
 * call came to be. With --items the items that tasks and sessions choose from are taken anew from the bank.
 */
if (process.argv.includes('--items')) await takeItems();
const items: readonly Item[] = JSON.parse(readFileSync(join(CONTENT, 'items.json'), 'utf8'));

const props: Props = { table, text: (path) => readFileSync(join(CONTENT, path), 'utf8') };
const lessons = await lessonsIn(CONTENT);
for (const plan of await plansIn(CONTENT)) {
  const lesson = lessons.find(({ name }) => name === plan.name);
  if (!lesson) throw new Error(`${plan.name} was never driven: write a first line of its session`);
  const steps = await drive(plan, lesson, measured(), props);
  const lines = [plan.head, ...steps].map((line) => JSON.stringify(line));
  await writeFile(join(CONTENT, 'sessions', `${plan.name}.jsonl`), `${lines.join('\n')}\n`);
  process.stdout.write(`${plan.name}: ${steps.length} calls\n`);
}

async function takeItems(): Promise<void> {
  const file = join(CONTENT, 'items.json');
  const known = new Set((JSON.parse(readFileSync(file, 'utf8')) as readonly Item[]).map(({ id }) => id));
  const bank = await readItemFolders(fileURLToPath(new URL('../servers/exercise/bank', import.meta.url)));
  const taken = bank.flatMap((read) => ('complaints' in read || !known.has(read.id) ? [] : [JSON.stringify(read)]));
  await writeFile(file, `[\n${taken.join(',\n')}\n]\n`);
}

function table(problem: string): Table {
  const named = readProblemId(problem);
  const item = items.find(({ id }) => id === named?.item);
  const instance = item && instanceOf(item, named?.seed);
  if (!instance) throw new Error(`no problem ${problem} among the items`);
  const { title, task, statement, files, mistakes } = instance;
  const entries = Object.entries(files);
  const [path = 'solution.js', solution = ''] = entries.find(([name]) => /^(?:solution|program)\./.test(name)) ?? [];
  const [, stub = ''] = entries.find(([name]) => name.startsWith('stub.')) ?? [];
  const given = entries
    .filter(([name]) => /^(?:stub|spec)\./.test(name))
    .map(([name, text]) => `${name}\n${text.trim()}`);
  const attempts = mistakes.map((one) => solution.replace(one.replace, one.with));
  const mistake =
    attempts.find((text) => text !== solution && text.trim() !== stub.trim()) ?? 'export const todo = 0;\n';
  return {
    problem,
    instead: [`${title}: ${task}`, statement.trim(), ...given].join('\n\n'),
    file: `${problem}/${path}`,
    mistake,
    broken: mistake.replace(/\}\s*$/, ''),
    solution,
  };
}
