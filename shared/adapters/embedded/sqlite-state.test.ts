import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { manualClock } from '../../ports/contract/manual-clock.ts';
import { stateStoreContract } from '../../ports/contract/state-store.ts';
import { openSqlite } from './sqlite.ts';
import { sqliteState } from './sqlite-state.ts';

const folder = mkdtempSync(join(tmpdir(), 'learnflow-state-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

stateStoreContract('SQLite', async (clock) => {
  const sqlite = openSqlite(join(folder, 'contract.db'), { synchronous: 'NORMAL' });
  return sqliteState(sqlite, clock);
});

test('two stores on one file see each other at once', async () => {
  const file = join(folder, 'shared.db');
  const [here, there] = [1, 2].map(() => sqliteState(openSqlite(file), manualClock()));
  await here?.commit({ expects: [], changes: [{ kind: 'note', key: 'ada', version: 0, value: 1 }], events: [] });
  expect(await there?.read([{ kind: 'note', key: 'ada' }])).toEqual([{ version: 1, value: 1 }]);
  await here?.close();
  await there?.close();
});

test('expired documents leave the file as commits go on', async () => {
  const clock = manualClock();
  const sqlite = openSqlite(join(folder, 'expiring.db'), { synchronous: 'NORMAL' });
  const state = sqliteState(sqlite, clock);
  const write = (n: number, expires?: string) =>
    state.commit({
      expects: [],
      changes: [{ kind: 'outcome', key: `ada/${n}`, version: 0, value: n, ...(expires && { expires }) }],
      events: [],
    });
  for (let n = 0; n < 300; n += 1) await write(n, '2026-03-02T10:00:00.000Z');
  clock.advance(3_600_000);
  for (let n = 300; n < 400; n += 1) await write(n);
  const left = await sqlite.read((open) => open.prepare('SELECT count(*) AS n FROM document').get());
  expect(left?.n).toBe(100);
  await state.close();
});

test('nothing of an erased student is left in any file, not even in free space', async () => {
  const place = mkdtempSync(join(folder, 'erased-'));
  const state = sqliteState(openSqlite(join(place, 'state.db')), manualClock());
  const secret = 'only-ada-wrote-this ';
  for (let version = 0; version < 5; version += 1) {
    const changes = [{ kind: 'note', key: 'ada', version, value: secret.repeat(500 * (5 - version)) }];
    const events = [{ id: `e${version}`, student: 'ada', type: 'noted', record: { secret }, consumers: ['progress'] }];
    await state.commit({ expects: [], changes, events });
  }
  await state.erase('ada', ['note'], []);
  const files = readdirSync(place).map((name) => readFileSync(join(place, name), 'latin1'));
  expect(files.filter((bytes) => bytes.includes(secret.trim()))).toEqual([]);
  await state.close();
});
