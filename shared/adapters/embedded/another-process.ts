import { DatabaseSync } from 'node:sqlite';
import { systemClock } from '../../ports/clock.ts';
import { VersionConflict } from '../../ports/state-store.ts';
import { openSqlite } from './sqlite.ts';
import { sqliteState } from './sqlite-state.ts';

/** What tests have another process do to a database file: `node another-process.ts <deed> <file>`. */
const DEEDS: Readonly<Record<string, (file: string) => Promise<void> | void>> = {
  /** Adds one 200 times to one counter. */
  async count(file) {
    const state = sqliteState(openSqlite(file), systemClock);
    for (let n = 0; n < 200; n += 1) {
      for (;;) {
        const [found] = await state.read([{ kind: 'counter', key: 'ada' }]);
        const change = {
          kind: 'counter',
          key: 'ada',
          version: found?.version ?? 0,
          value: Number(found?.value ?? 0) + 1,
        };
        try {
          await state.commit({ expects: [], changes: [change], events: [] });
          break;
        } catch (error) {
          if (!(error instanceof VersionConflict)) throw error;
        }
      }
    }
    await state.close();
  },

  /** Keeps the file to itself until its input ends. */
  hold(file) {
    const database = new DatabaseSync(file, { timeout: 5_000 });
    database.exec('BEGIN EXCLUSIVE');
    process.stdout.write('held\n');
    process.stdin.on('end', () => database.close()).resume();
  },
};

const [deed = '', file = ''] = process.argv.slice(2);
await DEEDS[deed]?.(file);
