import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { systemClock } from '../../ports/clock.ts';
import type { StateStore } from '../../ports/state-store.ts';
import { openSqlite, type SqliteOptions } from './sqlite.ts';
import { sqliteState } from './sqlite-state.ts';

const NOTE = { kind: 'note', key: 'ada' };

test('folder and file are made when they are first needed, for this user alone', async () => {
  const file = join(folder(), 'new', 'deep', 'state.db');
  const state = stateAt(file);
  expect(existsSync(file)).toBe(false);
  await add(state);
  const modes = [join(file, '..'), file, `${file}-wal`].map((path) => statSync(path).mode & 0o777);
  expect(modes).toEqual([0o700, 0o600, 0o600]);
});

test('FULL is what a connection gets where nothing is said, NORMAL where asked for', async () => {
  const file = join(folder(), 'state.db');
  const levelOf = async (options?: SqliteOptions) => {
    const sqlite = openSqlite(file, options);
    const row = await sqlite.read((open) => open.prepare('PRAGMA synchronous').get());
    sqlite.close();
    return row?.synchronous;
  };
  expect(await levelOf()).toBe(2);
  expect(await levelOf({ synchronous: 'NORMAL' })).toBe(1);
});

test('processes that meet on a file that is not there yet all find it whole', async () => {
  const file = join(folder(), 'state.db');
  const exits = [1, 2, 3, 4].map(() => once(start('count', file), 'exit'));
  expect((await Promise.all(exits)).map(([code]) => code)).toEqual([0, 0, 0, 0]);
  expect(await stateAt(file).read([{ kind: 'counter', key: 'ada' }])).toEqual([{ version: 800, value: 800 }]);
});

test('a write waits for another process to finish, and the event loop does not', async () => {
  const file = join(folder(), 'state.db');
  const state = stateAt(file);
  await add(state);
  const other = await holderOf(file);
  const added = add(state);
  // The timer runs between two tries; with SQLite's own waiting it would come too late to release the file.
  setTimeout(() => other.stdin?.end(), 100);
  await added;
  expect(await value(state)).toBe(2);
});

test('a file that another process keeps to itself is refused as busy, reads go on, and writes too once it lets go', async () => {
  const file = join(folder(), 'state.db');
  const state = stateAt(file, { patience: 20 });
  await add(state);
  const other = await holderOf(file);
  await expect(add(state)).rejects.toMatchObject(refused('state_busy', file));
  expect(await value(state)).toBe(1);
  other.stdin?.end();
  await once(other, 'exit');
  await add(state);
  expect(await value(state)).toBe(2);
});

test('a full database refuses writes, still reads, loses nothing and goes on when there is room', async () => {
  const file = join(folder(), 'state.db');
  const sqlite = openSqlite(file);
  const state = sqliteState(sqlite, systemClock);
  await add(state);
  const limit = (pages: number) => sqlite.read((open) => open.prepare(`PRAGMA max_page_count = ${pages}`).get());
  await limit(1);
  const large = { kind: 'note', key: 'large', version: 0, value: 'x'.repeat(100_000) };
  const write = () => state.commit({ expects: [], changes: [{ ...NOTE, version: 1, value: 2 }, large], events: [] });
  for (let times = 0; times < 2; times += 1) {
    await expect(write()).rejects.toMatchObject(refused('state_full', file));
    expect(await value(state)).toBe(1);
  }
  await limit(1_000_000);
  await write();
  expect(await value(state)).toBe(2);
});

test('a database of a newer version is refused and left as it is', async () => {
  const file = join(folder(), 'state.db');
  const state = stateAt(file);
  await add(state);
  await state.close();
  setVersion(file, 99);
  const before = readFileSync(file);
  const late = stateAt(file);
  await expect(late.read([NOTE])).rejects.toMatchObject(refused('state_newer', file));
  await expect(add(late)).rejects.toMatchObject(refused('state_newer', file));
  expect(readFileSync(file).equals(before)).toBe(true);
  setVersion(file, 1);
  await add(late);
  expect(await value(late)).toBe(2);
});

test('a database that a newer version takes over while it is open is refused from then on', async () => {
  const file = join(folder(), 'state.db');
  const state = stateAt(file);
  await add(state);
  setVersion(file, 99);
  await expect(add(state)).rejects.toMatchObject(refused('state_newer', file));
  setVersion(file, 1);
  await add(state);
  expect(await value(state)).toBe(2);
});

test.for([
  ['garbage', (file: string) => writeFileSync(file, 'no database at all '.repeat(1_000))],
  ['another program', (file: string) => foreignDatabase(file)],
] as const)('a file that holds %s is refused and left as it is', async ([_, make]) => {
  const file = join(folder(), 'state.db');
  make(file);
  const before = readFileSync(file);
  const state = stateAt(file);
  await expect(add(state)).rejects.toMatchObject(refused('state_corrupt', file));
  await expect(state.read([NOTE])).rejects.toMatchObject(refused('state_corrupt', file));
  expect(readFileSync(file).equals(before)).toBe(true);
  renameSync(file, `${file}.away`);
  await add(state);
  expect(await value(state)).toBe(1);
});

test('a database damaged in the middle is refused, and works again once a copy is put back', async () => {
  const file = join(folder(), 'state.db');
  const state = stateAt(file);
  await add(state);
  await state.close();
  const good = readFileSync(file);
  // The header page stays, so that it still looks like a database.
  writeFileSync(file, Buffer.concat([good.subarray(0, 4_096), Buffer.alloc(good.length - 4_096, 0x5a)]));
  const late = stateAt(file);
  await expect(late.read([NOTE])).rejects.toMatchObject(refused('state_corrupt', file));
  writeFileSync(file, good);
  expect(await value(late)).toBe(1);
});

test('a folder in the place of the file, and a file in the place of the folder, are refused until they are gone', async () => {
  const place = folder();
  mkdirSync(join(place, 'state.db'));
  writeFileSync(join(place, 'file'), '');
  for (const [file, obstacle] of [
    [join(place, 'state.db'), join(place, 'state.db')],
    [join(place, 'file', 'state.db'), join(place, 'file')],
  ] as const) {
    const state = stateAt(file);
    await expect(add(state)).rejects.toMatchObject(refused('state_unusable', file));
    rmSync(obstacle, { recursive: true });
    await add(state);
    expect(await value(state)).toBe(1);
  }
});

test('a database that was deleted while open is written anew, not into the void', async () => {
  const place = folder();
  const file = join(place, 'home', 'state.db');
  const state = stateAt(file);
  await add(state);
  rmSync(join(place, 'home'), { recursive: true });
  await state.commit({ expects: [], changes: [{ ...NOTE, version: 0, value: 1 }], events: [] });
  expect(await value(stateAt(file))).toBe(1);
});

test('a read-only file still reads and refuses writes until it is writable', async () => {
  const place = folder();
  const file = join(place, 'state.db');
  await prepared(file);
  chmodSync(place, 0o777);
  chmodSync(file, 0o444);
  await asOrdinaryUser(async () => {
    const state = stateAt(file);
    expect(await value(state)).toBe(1);
    await expect(add(state)).rejects.toMatchObject(refused('state_readonly', file));
    await state.close();
  });
});

test('a read-only folder refuses and says so, whether the database is there or not', async () => {
  const place = folder();
  const there = join(place, 'there.db');
  await prepared(there);
  chmodSync(there, 0o666);
  chmodSync(place, 0o555);
  const states = [there, join(place, 'new.db'), join(place, 'new', 'state.db')].map((file) => ({
    file,
    state: stateAt(file),
  }));
  await asOrdinaryUser(async () => {
    for (const { file, state } of states)
      await expect(add(state)).rejects.toMatchObject(refused('state_readonly', file));
  });
  chmodSync(place, 0o777);
  for (const { state } of states) await add(state);
  expect(await Promise.all(states.map(({ state }) => value(state)))).toEqual([2, 1, 1]);
});

test('what is no fault of the file comes through as it is and leaves the connection working', async () => {
  const sqlite = openSqlite(join(folder(), 'state.db'));
  const state = sqliteState(sqlite, systemClock);
  const bug = new Error('a bug');
  const failing = sqlite.write((open) => {
    open.prepare("INSERT INTO document VALUES ('note', 'ada', 1, '1', NULL)").run();
    throw bug;
  });
  await expect(failing).rejects.toBe(bug);
  await expect(sqlite.read((open) => open.prepare('SELECT 1 FROM nowhere'))).rejects.toThrow('no such table');
  expect(await state.read([NOTE])).toEqual([undefined]);
});

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'learnflow-sqlite-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

function stateAt(file: string, options?: SqliteOptions): StateStore {
  const state = sqliteState(openSqlite(file, options), systemClock);
  onTestFinished(() => state.close());
  return state;
}

/** One more in the note, whatever it holds. */
async function add(state: StateStore): Promise<void> {
  const [found] = await state.read([NOTE]);
  const change = { ...NOTE, version: found?.version ?? 0, value: Number(found?.value ?? 0) + 1 };
  await state.commit({ expects: [], changes: [change], events: [] });
}

const value = async (state: StateStore) => (await state.read([NOTE]))[0]?.value;

/** A file that holds 1 and that nobody has open. */
async function prepared(file: string): Promise<void> {
  const state = sqliteState(openSqlite(file), systemClock);
  await add(state);
  await state.close();
}

const refused = (code: string, file: string) => ({
  name: 'Refusal',
  kind: 'unavailable',
  code,
  message: expect.stringContaining(file),
});

function setVersion(file: string, version: number): void {
  const database = new DatabaseSync(file);
  database.exec(`PRAGMA user_version = ${version}`);
  database.close();
}

function foreignDatabase(file: string): void {
  const database = new DatabaseSync(file);
  database.exec('CREATE TABLE document (theirs TEXT)');
  database.close();
}

function start(deed: string, file: string): ChildProcess {
  const program = fileURLToPath(new URL('another-process.ts', import.meta.url));
  const child = spawn(process.execPath, [program, deed, file], { stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

/** A process that has the write lock, and lets go when its input ends. */
async function holderOf(file: string): Promise<ChildProcess> {
  const child = start('hold', file);
  if (child.stdout) await once(child.stdout, 'data');
  return child;
}

/** Root may write everywhere, so root puts its rights down for a while. */
async function asOrdinaryUser(work: () => Promise<void>): Promise<void> {
  if (process.geteuid?.() !== 0) return work();
  const nobody = 65_534;
  process.seteuid?.(nobody);
  try {
    await work();
  } finally {
    process.seteuid?.(0);
  }
}
