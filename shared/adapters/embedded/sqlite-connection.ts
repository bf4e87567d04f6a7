import { closeSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { assertCurrent, migrate } from './sqlite-schema.ts';

export type Durability = 'NORMAL' | 'FULL';

/** A database that is open and has today's schema. */
export interface Connection {
  /** Prepared once and kept. */
  prepare(sql: string): StatementSync;
  /** BEGIN IMMEDIATE to COMMIT; undone when `work` throws. */
  transaction<T>(work: () => T): T;
  /** Several reads of one moment. */
  snapshot<T>(work: () => T): T;
  /** The path no longer leads to the file that is open. */
  isStale(): boolean;
  close(): void;
}

/** SQLite stops the whole process while it waits, so it hardly does; whoever asks waits without stopping anybody. */
const BUSY_TIMEOUT = 5;

const PRAGMAS = `
  PRAGMA cache_size = -16000;
  PRAGMA secure_delete = ON;
  PRAGMA journal_size_limit = 16000000;
`;

/** Creates folder and file where missing, for this user's eyes only. Throws whatever the file system or SQLite throw. */
export function connect(file: string, synchronous: Durability): Connection {
  createPrivately(file);
  const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT });
  try {
    migrate(database, file);
    database.exec(PRAGMAS);
    database.exec(`PRAGMA synchronous = ${synchronous}`);
    return connectionTo(database, file);
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Only a file that did not exist is opened: closing any other would drop the locks this process holds on it. */
function createPrivately(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  try {
    closeSync(openSync(file, 'wx', 0o600));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}

function connectionTo(database: DatabaseSync, file: string): Connection {
  const statements = new Map<string, StatementSync>();
  const inode = inodeOf(file);
  const prepare = (sql: string) => {
    const known = statements.get(sql);
    if (known) return known;
    const statement = database.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  const between = <T>(begin: string, work: () => T): T => {
    prepare(begin).run();
    try {
      const done = work();
      prepare('COMMIT').run();
      return done;
    } catch (error) {
      // SQLite may have rolled back on its own: a full disk does that.
      if (database.isTransaction) database.exec('ROLLBACK');
      throw error;
    }
  };
  return {
    prepare,
    transaction: (work) =>
      between('BEGIN IMMEDIATE', () => {
        assertCurrent(prepare('PRAGMA user_version').get(), file);
        return work();
      }),
    snapshot: (work) => between('BEGIN', work),
    isStale: () => inodeOf(file) !== inode,
    close: () => database.close(),
  };
}

const inodeOf = (file: string): number | undefined => statSync(file, { throwIfNoEntry: false })?.ino;
