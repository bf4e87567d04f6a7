import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterAll, beforeAll, test } from 'vitest';
import { SERVERS } from '../../deploy/testbed/ports.ts';
import { databaseUrl } from './stores.ts';
import { documentsOf, eventually, fleet, type Student, student, triesOf } from './suite-fleet.ts';

const COMMAND = fileURLToPath(new URL('../../dist/learnflow.js', import.meta.url));
const DATABASE = databaseUrl('postgres');
const CODE = (n: number) => `export function longestDrySpell(rain) {\n  return rain.length; // ${n}\n}\n`;
/** What progress folds from facts; what else it keeps of a student is how calls were answered. */
const FOLDED = ['learner', 'recent', 'concept-state', 'practice'];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'learnflow-replay-'));
  await fleet.up();
});
afterAll(async () => {
  await fleet.up();
  await rm(folder, { recursive: true, force: true });
});

async function learnflow(...words: readonly string[]): Promise<string> {
  const env = { ...process.env, LEARNFLOW_DATABASE: DATABASE, LEARNFLOW_KAFKA_BROKERS: fleet.bootstrap };
  const { stdout } = await promisify(execFile)(process.execPath, [COMMAND, ...words], { env });
  return stdout;
}

const foldedOf = async (one: Student) => (await documentsOf(one)).filter(({ kind }) => FOLDED.includes(kind));

async function learn(one: Student, from: number): Promise<void> {
  for (let n = from; n < from + 3; n += 1) {
    await one.asked('exercise', 'grade_submission', { problem: 'dry-spell', code: CODE(n) });
    await one.asked('review', 'code_quality_scoring', { code: CODE(n) });
    await one.asked('progress', 'record_activity', { kind: 'quiz', concept: 'closures', score: n % 2 });
  }
}

async function settled(students: readonly Student[], each: number): Promise<void> {
  for (const one of students)
    await eventually(
      () => triesOf(one),
      (count) => count === each,
    );
}

async function emptied(): Promise<void> {
  for (const name of SERVERS) await fleet.part(`server-${name}`).stop();
  for (const name of SERVERS) await fleet.part(`sidecar-${name}`).stop();
}

test('documents that are lost come back out of a snapshot and the topic after it', async () => {
  const students = await Promise.all([1, 2, 3].map(() => student(`replayed-${randomUUID()}`)));
  for (const one of students) await learn(one, 0);
  const file = join(folder, 'all.jsonl.gz');
  await learnflow('kafka', 'snapshot', file);
  for (const one of students) await learn(one, 3);
  await settled(students, 6);
  const before = await Promise.all(students.map(foldedOf));

  await emptied();
  await truncate();
  await eventually(
    () => learnflow('kafka', 'replay', file),
    (said) => /documents put back/.test(said),
  );
  await fleet.up();
  await settled(students, 6);
  await eventually(
    () => Promise.all(students.map(foldedOf)),
    (after) => JSON.stringify(after) === JSON.stringify(before),
  );
});

test('progress comes back out of the topic alone', async () => {
  const one = await student(`retold-${randomUUID()}`);
  await learn(one, 0);
  await settled([one], 3);
  const before = await foldedOf(one);
  await emptied();
  await truncate();
  await eventually(
    () => learnflow('kafka', 'replay', '--only', 'progress'),
    () => true,
  );
  await fleet.up();
  await eventually(
    () => foldedOf(one),
    (after) => JSON.stringify(after) === JSON.stringify(before),
    120_000,
  );
});

async function truncate(): Promise<void> {
  const client = new pg.Client({ connectionString: DATABASE });
  await client.connect();
  await client.query('TRUNCATE learnflow_state');
  await client.end();
}
