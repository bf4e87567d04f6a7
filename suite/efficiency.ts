import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  Budget,
  COUNTS,
  countLog,
  html,
  logPage,
  type Measured,
  markdown,
  measure,
  type OwnBudgets,
  Prices,
  page,
  type Report,
  ratcheted,
  shortfalls,
  triedIn,
  workedBySkill,
} from '@learnflow/efficiency';
import { Refusal } from '@learnflow/shared/host';
import { CONTENT } from './efficiency-bank.ts';
import { pastIn } from './efficiency-house.ts';
import { progressOf } from './progress-bar.ts';
import { SERVERS } from './servers.ts';

interface Options {
  readonly json?: boolean;
  readonly html?: string;
  readonly session?: string;
}

/** The token report on stdout; exit 1 where it falls short. */
export async function efficiency({ json, html: file, session }: Options): Promise<void> {
  if (session !== undefined) return show(markdown(logPage(await logged(session), await worked())));
  const report = await measuredNow();
  const { blocks, short, budget } = await judged(report);
  if (file !== undefined) await writeFile(file, html(blocks, report.o200k_base));
  show(json ? `${JSON.stringify({ ...report, reached: budget.reached, short }, null, 2)}\n` : markdown(blocks));
  for (const one of short) process.stderr.write(`✗ ${one}\n`);
  process.exitCode = short.length > 0 ? 1 : 0;
}

/** The report as pages show it, what it falls short of, and the budget with what is better now. */
export async function judged(report: Report) {
  const kept = Budget.parse(JSON.parse(await readFile(join(CONTENT, 'budget.json'), 'utf8')));
  const prices = Prices.parse(JSON.parse(await readFile(join(CONTENT, 'prices.json'), 'utf8')));
  const short = shortfalls(report, kept, OWN);
  const blocks = page(report, { budget: kept, prices, shortfalls: short, tried: await triedIn(CONTENT) });
  return { blocks, short, budget: ratcheted(kept, report) };
}

export async function measuredNow(): Promise<Report> {
  const steps = progressOf(70, 'tasks and sessions');
  const report = await measure(measured(), () => steps.done());
  steps.end();
  return report;
}

export const measured = (): Measured => ({ content: CONTENT, server: [serverProgram()], pastIn });

const OWN: OwnBudgets = Object.fromEntries(
  SERVERS.flatMap(({ skills }) => skills).map(({ name, budget }) => [
    name,
    { definition: budget.definition, answer: budget.result },
  ]),
);

/** It lies beside this file in the sources, and at the top of a bundle, whose chunks lie one below. */
function serverProgram(): string {
  const found = ['./efficiency-server.ts', './efficiency-server.js', '../efficiency-server.js']
    .map((path) => fileURLToPath(new URL(path, import.meta.url)))
    .find((path) => existsSync(path));
  if (found === undefined) throw new Error('efficiency-server.js is missing beside the program');
  return found;
}

const worked = () => workedBySkill(CONTENT, COUNTS.o200k_base);

async function logged(path: string) {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Refusal(
      'no_such_file',
      'not-found',
      `${path} cannot be read. Give a file of JSON-RPC messages, one a line.`,
    );
  });
  return countLog(text, COUNTS.o200k_base);
}

const show = (text: string): void => void process.stdout.write(text);
