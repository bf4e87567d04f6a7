import type { DatabaseSync } from 'node:sqlite';
import { stateRefusal } from './sqlite-refusals.ts';

/** `LFst`: tells our file from another program's. */
const APPLICATION_ID = 0x4c467374;

/**
 * The n-th entry leads from version n to n + 1; entries are only ever added. Tables keep their row ids: documents of some
 * kilobytes read three times as fast as from a clustered index. `expires` is in milliseconds since 1970.
 */
const MIGRATIONS = [
  `CREATE TABLE document (
     kind TEXT NOT NULL, key TEXT NOT NULL, version INTEGER NOT NULL, value TEXT NOT NULL, expires INTEGER,
     PRIMARY KEY (kind, key)
   );
   CREATE INDEX document_expires ON document (expires) WHERE expires IS NOT NULL;
   CREATE TABLE waiting (
     seq INTEGER PRIMARY KEY, consumer TEXT NOT NULL, event TEXT NOT NULL, type TEXT NOT NULL, student TEXT NOT NULL,
     record TEXT NOT NULL, failures INTEGER NOT NULL DEFAULT 0,
     UNIQUE (consumer, event)
   );
   CREATE INDEX waiting_consumer ON waiting (consumer);
   CREATE INDEX waiting_student ON waiting (student);
   CREATE TABLE parked (
     seq INTEGER PRIMARY KEY, consumer TEXT NOT NULL, event TEXT NOT NULL, type TEXT NOT NULL, student TEXT NOT NULL,
     record TEXT NOT NULL, failures INTEGER NOT NULL, cause TEXT NOT NULL,
     UNIQUE (consumer, event)
   );
   CREATE INDEX parked_student ON parked (student);`,
];

const VERSION = MIGRATIONS.length;

/** Brings the schema up to date. Several processes may do so at once: one of them does, the others find it done. */
export function migrate(database: DatabaseSync, file: string): void {
  if (!isCurrent(database, file)) {
    assertOurs(database, file);
    // Before the transaction, in which the mode cannot change; a file system without shared memory keeps its own mode.
    database.exec('PRAGMA journal_mode = WAL');
    database.exec('BEGIN IMMEDIATE');
    try {
      if (!isCurrent(database, file)) apply(database);
      database.exec('COMMIT');
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      throw error;
    }
  }
  assertOurs(database, file);
}

/** Another process of a newer LearnFlow may have moved the schema on while this one had it open. */
export function assertCurrent(row: object | undefined, file: string): void {
  if (numberIn(row) > VERSION) throw stateRefusal('state_newer', file);
}

function apply(database: DatabaseSync): void {
  for (const migration of MIGRATIONS.slice(pragma(database, 'user_version'))) database.exec(migration);
  database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${VERSION}`);
}

function isCurrent(database: DatabaseSync, file: string): boolean {
  const row = database.prepare('PRAGMA user_version').get();
  assertCurrent(row, file);
  return numberIn(row) === VERSION;
}

/** Somebody else's database is left as it is. The tables are looked at first: ours come together with the id. */
function assertOurs(database: DatabaseSync, file: string): void {
  const empty = database.prepare('SELECT 1 FROM sqlite_schema').get() === undefined;
  if (empty || pragma(database, 'application_id') === APPLICATION_ID) return;
  throw stateRefusal('state_corrupt', file);
}

const pragma = (database: DatabaseSync, name: string): number => numberIn(database.prepare(`PRAGMA ${name}`).get());

const numberIn = (row: object | undefined): number => Number(Object.values(row ?? {})[0]);
