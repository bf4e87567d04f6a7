import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DEPLOY, OVERLAYS, REPOSITORY } from './places.ts';
import { type Guide, guideIn } from './quickstart/document.ts';
import { isHeardOf, knownFrom } from './quickstart/known.ts';
import { renderer } from './quickstart/manifests.ts';
import { oneProcess } from './quickstart/stand.ts';
import { type Row, walked } from './quickstart/walk.ts';
import { table } from './table.ts';

/**
 * Checks docs/quickstart.md as far as a machine without a cluster can; exit 1 where the page and reality differ. Calls are
 * answered by one process, or with --fleet by the whole fleet, in which records of Kafka are compared too.
 */
const LONGEST_COMMAND = 72;
/** The page promises the first graded exercise within an hour. */
const MOST_MINUTES = 60;

const page = await readFile(join(REPOSITORY, 'docs/quickstart.md'), 'utf8');
const render = await renderer();
if (render) {
  const rows = await proven(guideIn(page));
  const lines = rows.map(({ line, command, how, result, faults }) => [
    line,
    shortened(command),
    how,
    faults.length > 0 ? 'WRONG' : result,
  ]);
  process.stdout.write(`${table([['line', 'command', 'checked how', 'result'], ...lines])}\n`);
  const faults = rows.flatMap(({ line, faults: some }) => some.map((text) => `✗ ${line}: ${text}\n`));
  process.stdout.write(faults.join(''));
  if (faults.length > 0) process.exitCode = 1;
} else {
  process.stderr.write('\n!!! Neither Go nor kubectl is installed: no manifest can be built, NOTHING WAS CHECKED.\n\n');
  process.exitCode = 1;
}

async function proven(guide: Guide): Promise<readonly Row[]> {
  if (!render) return [];
  const [dev = [], prod = []] = await Promise.all(OVERLAYS.map((one) => render(join(DEPLOY, 'k8s/overlays', one))));
  const known = knownFrom(dev, prod);
  const raise = process.argv.includes('--fleet')
    ? (await import('./quickstart/fleet-stand.ts')).wholeFleet
    : oneProcess;
  const unheard = guide.names.filter((name) => !isHeardOf(known, name)).map((name) => `nothing is called ${name}`);
  return [
    ...(await walked(guide, { known, render, raise })),
    {
      line: 'text',
      command: `${guide.names.length} names of ours`,
      how: 'manifests',
      result: 'there',
      faults: unheard,
    },
    {
      line: 'text',
      command: 'the time it takes',
      how: 'added up',
      result: `${guide.minutes} minutes`,
      faults: late(guide),
    },
  ];
}

function late({ minutes }: Guide): string[] {
  if (!page.includes(`About ${minutes} minutes`)) return [`the headings add up to ${minutes} minutes`];
  return minutes > MOST_MINUTES ? [`${minutes} minutes are more than ${MOST_MINUTES}`] : [];
}

function shortened(command: string): string {
  const [first = '', ...more] = command.split('\n');
  if (first.length > LONGEST_COMMAND) return `${first.slice(0, LONGEST_COMMAND)}…`;
  return more.length > 0 ? `${first} …` : first;
}
