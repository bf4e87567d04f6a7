import { cpus, loadavg } from 'node:os';
import { choosing } from './choosing.ts';
import { classOfThousand } from './class-of-thousand.ts';
import { conceptGraph } from './concepts.ts';
import { debugBadInput } from './debug/bad-input.ts';
import { debugCold } from './debug/cold.ts';
import { debugRoad } from './debug/road.ts';
import { debugSpeed } from './debug/speed.ts';
import { durableWrites } from './durable-writes.ts';
import { grading } from './grading.ts';
import { hints } from './hints.ts';
import { history } from './history.ts';
import { httpRead } from './http-read.ts';
import type { Measurement, Row } from './measure.ts';
import { quality } from './quality.ts';
import { start } from './start.ts';
import { stdioCall } from './stdio-call.ts';
import { tokens } from './tokens.ts';
import { waiting } from './waiting.ts';

/** `node bench/run.ts [name…]` prints one Markdown table; without names, everything. */
const MEASUREMENTS: Readonly<Record<string, Measurement>> = {
  start,
  stdio: stdioCall,
  http: httpRead,
  writes: durableWrites,
  history,
  class: classOfThousand,
  tokens,
  debug: debugSpeed,
  'debug-road': debugRoad,
  'debug-cold': debugCold,
  'debug-bad-input': debugBadInput,
  quality,
  hints,
  grading,
  waiting,
  choosing,
  concepts: conceptGraph,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in MEASUREMENTS));
if (unknown.length > 0) {
  process.stderr.write(`No measurement ${unknown.join(', ')}. Known: ${Object.keys(MEASUREMENTS).join(', ')}.\n`);
  process.exitCode = 2;
} else {
  const [cpu] = cpus();
  process.stdout.write(
    `${cpu?.model.trim()}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}, Node ${process.versions.node}, SQLite ${process.versions.sqlite}. ` +
      'Medians; in brackets the quartiles of single rounds.\n\n| What | Compared | Goal | Measured | |\n|---|---|---|---|---|\n',
  );
  for (const [name, measure] of Object.entries(MEASUREMENTS)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    for (const row of await measure()) process.stdout.write(line(row));
  }
}

function line({ what, compared, goal = '', measured, held }: Row): string {
  const verdict = held === undefined ? 'shown' : held ? 'pass' : 'short';
  return `| ${what} | ${compared} | ${goal} | ${measured} | ${verdict} |\n`;
}
