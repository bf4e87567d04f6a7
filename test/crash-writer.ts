import { writeSync } from 'node:fs';
import { openSqlite } from '../shared/adapters/embedded/sqlite.ts';
import { sqliteLog } from '../shared/adapters/embedded/sqlite-log.ts';
import { sqliteState } from '../shared/adapters/embedded/sqlite-state.ts';
import { systemClock } from '../shared/ports/clock.ts';
import { type Change, VersionConflict } from '../shared/ports/state-store.ts';

// Writes until it is killed: a step and its event, then the step's event applied, and a line for each that was acknowledged.
const [file = '', run = ''] = process.argv.slice(2);
const database = openSqlite(file);
const state = sqliteState(database, systemClock);
const log = sqliteLog(database);

for (let n = 0; ; n += 1) {
  const step = `${run}/${n}`;
  await untilNobodyCameBetween(() => write(step));
  acknowledge(`step ${step}`);
  await untilNobodyCameBetween(applyOldest);
}

/** One more on the shared counter, a document of the step's own and an event, all or nothing. */
async function write(step: string): Promise<void> {
  const own: Change = { kind: 'step', key: step, version: 0, value: { step } };
  const event = { id: step, student: 'ada', type: 'stepped', record: { step }, consumers: ['applier'] };
  await state.commit({ expects: [], changes: [await oneMore('steps'), own], events: [event] });
}

async function applyOldest(): Promise<void> {
  const [oldest] = await log.waiting(['applier'], ['ada'], 1);
  if (!oldest) return;
  const own: Change = { kind: 'application', key: oldest.event, version: 0, value: oldest.record };
  await state.commit({ expects: [], changes: [await oneMore('applications'), own], events: [], applies: oldest });
  acknowledge(`application ${oldest.event}`);
}

async function oneMore(key: string): Promise<Change> {
  const [found] = await state.read([{ kind: 'counter', key }]);
  return { kind: 'counter', key, version: found?.version ?? 0, value: Number(found?.value ?? 0) + 1 };
}

async function untilNobodyCameBetween(attempt: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof VersionConflict)) throw error;
    }
  }
}

function acknowledge(what: string): void {
  writeSync(1, `${what}\n`);
}
