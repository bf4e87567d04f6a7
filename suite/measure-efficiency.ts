import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { markdown } from '@learnflow/efficiency';
import { judged, measuredNow } from './efficiency.ts';
import { CONTENT } from './efficiency-bank.ts';

/** Measures, writes the report and keeps what became better; with --check it writes nothing and fails on a difference. */
const check = process.argv.includes('--check');
const report = await measuredNow();
if (!check) {
  const { budget } = await judged(report);
  await writeFile(join(CONTENT, 'budget.json'), `${JSON.stringify(budget, null, 2)}\n`);
}
const { blocks, short } = await judged(report);
const path = join(CONTENT, 'report.md');
const text = markdown(blocks);
const differs = (await readFile(path, 'utf8').catch(() => '')) !== text;
if (differs && !check) await writeFile(path, text);
const complaints = [
  ...short,
  ...(differs && check ? ['efficiency/report.md is not as measured: run npm run efficiency and commit'] : []),
];
process.stdout.write(complaints.map((one) => `✗ ${one}\n`).join('') || 'every skill saves what it should\n');
process.exitCode = complaints.length > 0 ? 1 : 0;
