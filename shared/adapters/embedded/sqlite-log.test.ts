import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { eventLogContract } from '../../ports/contract/event-log.ts';
import { openSqlite } from './sqlite.ts';
import { sqliteLog } from './sqlite-log.ts';
import { sqliteState } from './sqlite-state.ts';

const folder = mkdtempSync(join(tmpdir(), 'learnflow-log-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

eventLogContract('SQLite', async (clock) => {
  const sqlite = openSqlite(join(folder, 'contract.db'), { synchronous: 'NORMAL' });
  return { log: sqliteLog(sqlite), store: sqliteState(sqlite, clock) };
});
