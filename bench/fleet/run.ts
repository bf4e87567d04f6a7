import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type Fleet, startFleet } from '../../deploy/testbed/fleet.ts';
import { portLayout, type ServerName } from '../../deploy/testbed/ports.ts';
import { JWT_AUDIENCE } from '../../deploy/testbed/server.ts';
import { tokenFor } from '../../deploy/testbed/tokens.ts';
import { quantile } from '../measure.ts';
import { LEARNFLOW } from '../programs.ts';
import { service } from '../service.ts';
import { type Effort, effortOf, secondsOf, spentBetween, toldEffort } from './effort.ts';
import { call, type Loaded, load, type Target } from './load.ts';
import { drawn, PROBLEM, QUIZZED, SERVER_OF, SKILLS } from './mix.ts';

/**
 * `node bench/fleet/run.ts [students] [seconds]`: the same students, on a fleet and on one embedded process, one after the
 * other; then counts end to end what reached progress.
 */
const students = Number(process.argv[2] ?? 100);
const seconds = Number(process.argv[3] ?? 120);
/** Seconds between two calls of a student, at the mean. */
const GAP = 5;

/** The most that a skill of a server may take at 100 students, p95. */
const CEILING: Readonly<Record<string, number>> = {
  progress: 200,
  debug: 150,
  concepts: 300,
  exercise: 250,
  review: 200,
};

interface Measured extends Loaded {
  /** From the first of these calls until all was counted. */
  readonly spent: Effort;
  /** Attempts and quizzes that were answered, and those that progress knows of at the end. */
  readonly sent: number;
  readonly counted: number;
  /** Students for whom the two differ. */
  readonly wrong: readonly string[];
  readonly settled: number;
}

async function measured(target: Target & Reader, name: string, effort: () => Effort): Promise<Measured> {
  const run = randomUUID().slice(0, 8);
  const names = Array.from({ length: students }, (_, n) => `${run}-${n}`);
  await target.prepare(names);
  await warm(target);
  process.stderr.write(`${name}: ${students} students, ${seconds} s\n`);
  const before = effort();
  const loaded = await load({ students, seconds, gap: GAP, seed: 1, run }, target);
  const expected = (student: string) =>
    (loaded.succeeded.get(`${student} grade_submission`) ?? 0) +
    (loaded.succeeded.get(`${student} record_activity`) ?? 0);
  const sent = names.reduce((sum, student) => sum + expected(student), 0);
  const began = performance.now();
  for (;;) {
    const counts = await Promise.all(names.map(async (student) => [student, await target.counted(student)] as const));
    const wrong = counts.filter(([student, count]) => count !== expected(student));
    const settled = performance.now() - began;
    if (wrong.length === 0 || settled > 60_000) {
      const counted = counts.reduce((sum, [, count]) => sum + count, 0);
      const spent = spentBetween(before, effort());
      return {
        ...loaded,
        spent,
        sent,
        counted,
        settled,
        wrong: wrong.map(([student, count]) => `${student} ${count}`),
      };
    }
  }
}

interface Reader {
  prepare(students: readonly string[]): Promise<void>;
  counted(student: string): Promise<number>;
}

/** What is loaded when it is first needed is loaded before anybody counts, in each of the threads that analyse. */
async function warm(target: Target & Reader): Promise<void> {
  const run = randomUUID().slice(0, 8);
  const pair = [`${run}-a`, `${run}-b`];
  await target.prepare(pair);
  for (let n = 0; n < ROUNDS; n += 1)
    for (const [at, skill] of SKILLS.entries())
      await Promise.all(pair.map((student) => call(target, student, drawn(skill, n), `warm-${n}-${at}`)));
}

const ROUNDS = 5;

const Export = z.object({
  documents: z.array(z.object({ kind: z.string(), key: z.string(), value: z.looseObject({}) })),
});
const Attempts = z.object({ attempts: z.int() });

/** Tokens, and the count of what reached progress: tries at the one problem, and quizzes on a concept that it does not name. */
function reader(
  url: (server: string) => string,
  tokens: Map<string, string>,
  sign: (student: string) => Promise<string>,
) {
  return {
    async prepare(names: readonly string[]) {
      for (const name of names) tokens.set(name, await sign(name));
    },
    async counted(student: string) {
      const response = await fetch(`${url('progress')}/students/${student}`, {
        headers: { authorization: `Bearer ${tokens.get(student)}` },
      });
      const { documents } = Export.parse(await response.json());
      const at = (kind: string, key: string) =>
        documents
          .filter((one) => one.kind === kind && one.key === key)
          .map(({ value }) => Attempts.parse(value).attempts);
      return [...at('practice', `${student}/${PROBLEM}`), ...at('concept-state', `${student}/${QUIZZED}`)].reduce(
        (sum, count) => sum + count,
        0,
      );
    },
  };
}

function fleetTarget({ ports, secrets }: Fleet): Target & Reader {
  const tokens = new Map<string, string>();
  const url = (server: string) => `http://127.0.0.1:${ports.servers[server as ServerName].app}`;
  const headersOf = (student: string) => ({ authorization: `Bearer ${tokens.get(student)}` });
  return { url, headersOf, ...reader(url, tokens, (student) => tokenFor(student, secrets)) };
}

/** All five servers in one process on one SQLite file, as durable as PostgreSQL is. */
async function onOneProcess({ secrets }: Fleet): Promise<Measured> {
  const home = mkdtempSync(join(tmpdir(), 'learnflow-load-'));
  try {
    await using one = await service([LEARNFLOW, 'serve', '--port', '0'], {
      LEARNFLOW_HOME: home,
      LEARNFLOW_WORKSPACE: home,
      LEARNFLOW_JWT_KEY: secrets.jwtPublicKey,
      LEARNFLOW_JWT_AUDIENCE: JWT_AUDIENCE,
    });
    const tokens = new Map<string, string>();
    const url = () => one.url;
    const headersOf = (student: string) => ({ authorization: `Bearer ${tokens.get(student)}` });
    return await measured(
      { url, headersOf, ...reader(url, tokens, (student) => tokenFor(student, secrets)) },
      'embedded',
      () => new Map([['server', secondsOf(one.pid)]]),
    );
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function print(inFleet: Measured, embedded: Measured): void {
  const [cpu] = cpus();
  const ms = (times: readonly number[] | undefined, share: number) =>
    times === undefined ? '' : `${Math.round(quantile(times, share))}`;
  const rows = SKILLS.map((skill) => {
    const [there, here] = [inFleet.times.get(skill), embedded.times.get(skill)];
    return `| ${skill} | ${there?.length ?? 0} | ${ms(there, 0.5)} | ${ms(there, 0.95)} | ${ms(here, 0.5)} | ${ms(here, 0.95)} |`;
  });
  const told = ({ calls, errors, sent, counted, wrong, settled, spent }: Measured) =>
    `${calls} calls, ${errors.length} errors; ${sent} attempts and quizzes answered, ${counted} counted by progress ` +
    `${(settled / 1000).toFixed(1)} s after the last call${wrong.length === 0 ? '' : `; differing: ${wrong.slice(0, 5).join(', ')}`}. ` +
    `Milliseconds of a core for each call: ${toldEffort(spent, calls)}`;
  const over = Object.entries(CEILING).filter(([server, ceiling]) => {
    const times = SKILLS.flatMap((skill) => (SERVER_OF[skill] === server ? [inFleet.times.get(skill) ?? []] : []));
    return times.some((one) => quantile(one, 0.95) > ceiling);
  });
  process.stdout.write(
    [
      `${cpu?.model.trim()}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}; ${students} students, ${seconds} s, one call every ${GAP} s each; ms.\n`,
      '| skill | calls | fleet p50 | fleet p95 | embedded p50 | embedded p95 |',
      '|---|--:|--:|--:|--:|--:|',
      ...rows,
      `\nFleet: ${told(inFleet)}.`,
      `Embedded: ${told(embedded)}.`,
      over.length === 0
        ? 'Every skill is below its ceiling.'
        : `Over the ceiling: ${over.map(([server, ceiling]) => `${server} (${ceiling} ms)`).join(', ')}.`,
      ...[...inFleet.errors, ...embedded.errors].slice(0, 5),
      '',
    ].join('\n'),
  );
}

const folder = fileURLToPath(new URL('../../.cache/fleet-bench', import.meta.url));
const fleet = await startFleet({ ports: portLayout(3_000), folder });
try {
  const inFleet = await measured(fleetTarget(fleet), 'fleet', () => effortOf(fleet));
  print(inFleet, await onOneProcess(fleet));
} finally {
  await fleet.down();
}
