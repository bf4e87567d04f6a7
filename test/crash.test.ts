import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { openSqlite } from '../shared/adapters/embedded/sqlite.ts';

const ROUNDS = 100;
const WRITERS = ['a', 'b'];
/** Milliseconds of writing before the kill: some writers die over their first commit. */
const LONGEST_LIFE = 25;

test('writers killed at any moment lose no acknowledged write, double none and leave nothing half done', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'learnflow-crash-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'state.db');
  const acknowledged: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const lives = WRITERS.map((writer) => lifeOf(file, `${writer}${round}`));
    acknowledged.push(...(await Promise.all(lives)).flat());
  }

  const { documents, counters, waiting, integrity } = await contentsOf(file);
  expect(integrity).toBe('ok');
  expect(acknowledged.length).toBeGreaterThan(ROUNDS * WRITERS.length);
  expect(acknowledged.filter((one) => !documents.has(one))).toEqual([]);
  // A writer that dies between a commit and its line leaves one that nobody heard of.
  expect(documents.size - acknowledged.length).toBeLessThanOrEqual(ROUNDS * WRITERS.length);

  const steps = keysOf(documents, 'step');
  const applications = keysOf(documents, 'application');
  const counted = (times: number) => ({ version: times, value: String(times) });
  expect(counters.get('steps')).toEqual(counted(steps.length));
  expect(counters.get('applications')).toEqual(counted(applications.length));
  expect([...applications, ...waiting].sort()).toEqual(steps);
});

/** What a writer had acknowledged when it was killed. */
async function lifeOf(file: string, run: string): Promise<string[]> {
  const program = fileURLToPath(new URL('crash-writer.ts', import.meta.url));
  const writer = spawn(process.execPath, [program, file, run], { stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = once(writer, 'close');
  let said = '';
  writer.stdout.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  await Promise.race([once(writer.stdout, 'data'), closed]);
  await sleep(Math.random() * LONGEST_LIFE);
  writer.kill('SIGKILL');
  expect(await closed).toEqual([null, 'SIGKILL']);
  return said.split('\n').filter((line) => line !== '');
}

async function contentsOf(file: string) {
  const database = openSqlite(file);
  const rows = (sql: string) => database.read((open) => open.prepare(sql).all());
  const documents = await rows("SELECT kind || ' ' || key AS name FROM document WHERE kind <> 'counter'");
  const counters = await rows("SELECT key, version, value FROM document WHERE kind = 'counter'");
  const waiting = await rows('SELECT event FROM waiting');
  const [check] = await rows('PRAGMA integrity_check');
  database.close();
  return {
    documents: new Set(documents.map(({ name }) => String(name))),
    counters: new Map(counters.map(({ key, version, value }) => [key, { version, value }])),
    waiting: waiting.map(({ event }) => String(event)),
    integrity: check?.integrity_check,
  };
}

const keysOf = (documents: ReadonlySet<string>, kind: string): string[] =>
  [...documents]
    .filter((name) => name.startsWith(`${kind} `))
    .map((name) => name.slice(kind.length + 1))
    .sort();
