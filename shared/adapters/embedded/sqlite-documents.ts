import type { SQLOutputValue } from 'node:sqlite';
import { type Address, type Change, type Expectation, VersionConflict } from '../../ports/state-store.ts';
import type { Connection } from './sqlite-connection.ts';

export interface Content {
  readonly version: number;
  /** JSON. */
  readonly value: string;
  /** Milliseconds since 1970. */
  readonly expires: number | null;
}

export interface DocumentRow extends Address, Content {}

/** Expired documents removed at once: enough to keep up, too few to be felt. */
const PURGE_LIMIT = 128;

const READ = 'SELECT version, value, expires FROM document WHERE kind = ? AND key = ?';

const LIVE_VERSION = `
  SELECT version FROM document
  WHERE kind = ? AND key = ? AND (expires IS NULL OR expires > ?)`;

const WRITE_FIRST = `
  INSERT INTO document (kind, key, version, value, expires) VALUES (:kind, :key, 1, :value, :expires)
  ON CONFLICT (kind, key) DO UPDATE SET version = 1, value = excluded.value, expires = excluded.expires
  WHERE document.expires <= :now`;

const WRITE_NEXT = `
  UPDATE document SET version = :version + 1, value = :value, expires = :expires
  WHERE kind = :kind AND key = :key AND version = :version AND (expires IS NULL OR expires > :now)`;

const PURGE = 'DELETE FROM document WHERE rowid IN (SELECT rowid FROM document WHERE expires <= ? LIMIT ?)';

/** The subject's own key and those after its slash; '0' is the character that follows '/'. */
const OF_SUBJECT = `kind = :kind AND (key = :id OR (key >= :id || '/' AND key < :id || '0'))`;

const READ_SUBJECT = `SELECT kind, key, version, value, expires FROM document WHERE ${OF_SUBJECT} ORDER BY key`;

const COUNT_SUBJECT = `SELECT count(*) AS count FROM document WHERE ${OF_SUBJECT} AND (expires IS NULL OR expires > :now)`;

const ERASE_SUBJECT = `DELETE FROM document WHERE ${OF_SUBJECT}`;

/** The content whether it has expired or not. */
export function readDocument(connection: Connection, { kind, key }: Address): Content | undefined {
  const row = connection.prepare(READ).get(kind, key);
  return row && toContent(row);
}

/** The row a change writes; its JSON is made before the transaction begins. */
export function toWritable({ kind, key, version, value, expires }: Change): DocumentRow {
  return { kind, key, version, value: JSON.stringify(value), expires: expires ? Date.parse(expires) : null };
}

export function expectVersion(connection: Connection, { kind, key, version }: Expectation, now: number): void {
  const row = connection.prepare(LIVE_VERSION).get(kind, key, now);
  if (Number(row?.version ?? 0) !== version) throw new VersionConflict(`${kind} ${key}`);
}

/** Writes over the version that `row` carries, 0 for none. */
export function writeDocument(connection: Connection, row: DocumentRow, now: number): void {
  const { kind, key, version, value, expires } = row;
  const written =
    version === 0
      ? connection.prepare(WRITE_FIRST).run({ kind, key, value, expires, now })
      : connection.prepare(WRITE_NEXT).run({ kind, key, version, value, expires, now });
  if (written.changes === 0) throw new VersionConflict(`${kind} ${key}`);
}

export function purgeExpired(connection: Connection, now: number): void {
  connection.prepare(PURGE).run(now, PURGE_LIMIT);
}

/** In order of kind and key, expired ones among them. */
export function subjectDocuments(connection: Connection, id: string, kinds: readonly string[]): DocumentRow[] {
  const rowsOf = (kind: string) => connection.prepare(READ_SUBJECT).all({ kind, id }).map(toRow);
  return connection.snapshot(() => kinds.toSorted().flatMap(rowsOf));
}

/** Rows whose time has not come yet at `now`. */
export function countSubject(connection: Connection, id: string, kinds: readonly string[], now: number): number {
  const countOf = (kind: string) => Number(connection.prepare(COUNT_SUBJECT).get({ kind, id, now })?.count);
  return connection.snapshot(() => kinds.reduce((sum, kind) => sum + countOf(kind), 0));
}

export function eraseSubject(connection: Connection, id: string, kinds: readonly string[]): void {
  for (const kind of kinds) connection.prepare(ERASE_SUBJECT).run({ kind, id });
}

type Row = Record<string, SQLOutputValue>;

const toContent = ({ version, value, expires }: Row): Content => ({
  version: Number(version),
  value: String(value),
  expires: expires === null ? null : Number(expires),
});

const toRow = (row: Row): DocumentRow => ({ kind: String(row.kind), key: String(row.key), ...toContent(row) });
