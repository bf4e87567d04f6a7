import { readFile, writeFile } from 'node:fs/promises';
import {
  climb,
  figuresOf,
  guardVerdicts,
  halfOf,
  hintsPage,
  type Ladder,
  ladderComplaints,
  solvedProblems,
} from '@learnflow/shared/generate';
import { progressOf } from './progress-bar.ts';
import { openProofCache } from './proof-cache.ts';
import { ladderKeys } from './proof-keys.ts';
import { SERVERS } from './servers.ts';

/** Makes all hints for every seeded mistake, holds the guard to its figures, and writes their page; with --check it only compares. */
const check = process.argv.includes('--check');
const root = new URL('../', import.meta.url);
const LEAST_RECALL = 0.99;
const MOST_FALSE_ALARMS = 0.02;

const complaints: string[] = [];
const problems = await solvedProblems();
const ladders = await climbed();
guardHolds();
await page();

process.stdout.write(
  complaints.length > 0
    ? `${complaints.map((text) => `✗ ${text}\n`).join('')}${ladders.length} ladders, ${complaints.length} complaints\n`
    : `${ladders.length} ladders, all proven\n`,
);
process.exitCode = complaints.length > 0 ? 1 : 0;

async function climbed(): Promise<readonly Ladder[]> {
  const cache = await openProofCache<Ladder | null>('ladders');
  const keyOf = await ladderKeys();
  await using climber = climb(SERVERS);
  const tries = problems.flatMap((problem) => problem.mistakes.map((mistake) => ({ problem, mistake })));
  const progress = progressOf(tries.length, 'ladders');
  const made: Ladder[] = [];
  for (const { problem, mistake } of tries) {
    const key = keyOf({ problem, mistake });
    const known = cache.find(key);
    const ladder = known === undefined ? ((await climber.ladder(problem, mistake)) ?? null) : known;
    // Null where there is none to make.
    cache.keep(key, ladder);
    if (ladder) {
      made.push(ladder);
      complaints.push(...ladderComplaints(ladder, problem, mistake));
    }
    progress.done();
  }
  progress.end();
  await cache.save();
  return made;
}

function guardHolds(): void {
  const reported = guardVerdicts(problems, ladders).filter(({ exercise }) => halfOf(exercise) === 'reported on');
  const { recall, falseAlarms } = figuresOf(reported);
  if (recall < LEAST_RECALL) complaints.push(`the guard catches ${recall} of what leaks, not ${LEAST_RECALL}`);
  if (falseAlarms > MOST_FALSE_ALARMS) complaints.push(`the guard refuses ${falseAlarms} of what does not leak`);
}

async function page(): Promise<void> {
  const { path, text } = hintsPage(problems, ladders);
  const current = await readFile(new URL(path, root), 'utf8').catch(() => undefined);
  if (current === text) return;
  if (check) complaints.push(`${path} is not as generated: run npm run prove:hints and commit`);
  else await writeFile(new URL(path, root), text);
}
