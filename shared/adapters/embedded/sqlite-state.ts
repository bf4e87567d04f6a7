import type { Clock } from '../../ports/clock.ts';
import type { Address, StateStore, Stored } from '../../ports/state-store.ts';
import { Refusal } from '../../skill/refusal.ts';
import { ParsedDocuments } from './parsed-documents.ts';
import type { Sqlite } from './sqlite.ts';
import type { Connection } from './sqlite-connection.ts';
import {
  type Content,
  countSubject,
  eraseSubject,
  expectVersion,
  purgeExpired,
  readDocument,
  subjectDocuments,
  toWritable,
  writeDocument,
} from './sqlite-documents.ts';
import { appendWaiting, eraseStudentEvents, takeWaiting, toWaitingRows } from './sqlite-outbox.ts';

/** One commit in so many also removes expired documents, a few more than that many commits can have left. */
const PURGE_EVERY = 32;

/** Documents as JSON in one SQLite file that several processes share. */
export function sqliteState(sqlite: Sqlite, clock: Clock): StateStore {
  let commits = 0;
  const parsed = new ParsedDocuments();
  const milliseconds = () => Date.parse(clock.now());
  const live = (row: Content) => row.expires === null || row.expires > milliseconds();

  return {
    async read(addresses) {
      const rows = await sqlite.read((connection) => {
        const readAll = () => addresses.map((address) => readDocument(connection, address));
        return addresses.length > 1 ? connection.snapshot(readAll) : readAll();
      });
      return rows.map((row, i) => (row && live(row) ? toStored(row, addresses[i], parsed) : undefined));
    },

    async commit({ expects, changes, events, applies }) {
      const now = milliseconds();
      const documents = changes.map(toWritable);
      const outgoing = toWaitingRows(events);
      await sqlite.write((connection) => {
        for (const expectation of expects) expectVersion(connection, expectation, now);
        for (const document of documents) writeDocument(connection, document, now);
        if (applies) takeWaiting(connection, applies);
        appendWaiting(connection, outgoing);
        if (commits % PURGE_EVERY === 0) purgeExpired(connection, now);
      });
      commits += 1;
    },

    async subject(id, kinds) {
      const rows = await sqlite.read((connection) => subjectDocuments(connection, id, kinds));
      return rows.filter(live).map((row) => ({ kind: row.kind, key: row.key, ...toStored(row, row, parsed) }));
    },

    count: (id, kinds) => sqlite.read((connection) => countSubject(connection, id, kinds, milliseconds())),

    async erase(student, kinds, events) {
      const outgoing = toWaitingRows(events);
      await sqlite.write((connection) => {
        eraseSubject(connection, student, kinds);
        eraseStudentEvents(connection, student);
        appendWaiting(connection, outgoing);
      });
      parsed.forgetAll();
      // The log still holds what was erased. Where others use it just now, a later checkpoint overwrites it.
      await sqlite.read(truncateLog).catch(() => undefined);
    },

    async close() {
      sqlite.close();
    },
  };
}

/** What expires is read once or twice and not worth keeping. */
function toStored({ version, value, expires }: Content, address: Address | undefined, parsed: ParsedDocuments): Stored {
  try {
    const kept = address && expires === null;
    return { version, value: kept ? parsed.valueOf(address, value) : JSON.parse(value) };
  } catch {
    throw damaged(address);
  }
}

const damaged = (address: Address | undefined) =>
  new Refusal(
    'document_damaged',
    'unavailable',
    `The document ${address?.kind} of ${address?.key} cannot be read. Put back a copy of the state, or delete whom it is about.`,
  );

const truncateLog = (connection: Connection) => connection.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get();
