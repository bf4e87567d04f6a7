import type { SQLOutputValue } from 'node:sqlite';
import type { EventLog, Waiting } from '../../ports/event-log.ts';
import type { Sqlite } from './sqlite.ts';
import type { Connection } from './sqlite-connection.ts';

const ANY = 'SELECT 1 FROM waiting WHERE consumer = ? LIMIT 1';

const OF_CONSUMER = 'SELECT * FROM waiting WHERE consumer = ? ORDER BY seq LIMIT ?';

/** The plus sign keeps SQLite on the index of students, of whom each has few rows. */
const OF_STUDENTS = `
  SELECT * FROM waiting
  WHERE student IN (SELECT value FROM json_each(?)) AND +consumer IN (SELECT value FROM json_each(?))
  ORDER BY seq LIMIT ?`;

const FAILED = 'UPDATE waiting SET failures = failures + 1 WHERE consumer = ? AND event = ? RETURNING failures';

const PARK = `
  INSERT OR REPLACE INTO parked (consumer, event, type, student, record, failures, cause)
  SELECT consumer, event, type, student, record, failures, :cause FROM waiting
  WHERE consumer = :consumer AND event = :event`;

const LEAVE = 'DELETE FROM waiting WHERE consumer = ? AND event = ?';

const PARKED = 'SELECT * FROM parked ORDER BY seq LIMIT ?';

/** The waiting rows that lie beside the documents they were committed with. */
export function sqliteLog(sqlite: Sqlite): EventLog {
  return {
    returns: false,

    async waiting(consumers, students, limit) {
      const rows = await sqlite.read((connection) => {
        const expecting = consumers.filter((consumer) => connection.prepare(ANY).get(consumer));
        if (expecting.length === 0) return [];
        return students
          ? connection.prepare(OF_STUDENTS).all(JSON.stringify(students), JSON.stringify(expecting), limit)
          : waitingFor(connection, expecting, limit);
      });
      return rows.map(toWaiting);
    },

    async failed({ consumer, event }) {
      return sqlite.write((connection) => {
        const row = connection.prepare(FAILED).get(consumer, event);
        return Number(row?.failures ?? 0);
      });
    },

    async park({ consumer, event }, cause) {
      await sqlite.write((connection) => {
        connection.prepare(PARK).run({ consumer, event, cause });
        connection.prepare(LEAVE).run(consumer, event);
      });
    },

    async parked(limit) {
      const rows = await sqlite.read((connection) => connection.prepare(PARKED).all(limit));
      return rows.map((row) => ({ ...toWaiting(row), cause: String(row.cause) }));
    },
  };
}

type Row = Record<string, SQLOutputValue>;

/** Each consumer's oldest, merged: no consumer pays for what waits for another. */
function waitingFor(connection: Connection, consumers: readonly string[], limit: number): Row[] {
  return consumers
    .flatMap((consumer) => connection.prepare(OF_CONSUMER).all(consumer, limit))
    .sort((a, b) => Number(a.seq) - Number(b.seq))
    .slice(0, limit);
}

function toWaiting({ consumer, event, type, student, record, failures }: Row): Waiting {
  return {
    consumer: String(consumer),
    event: String(event),
    type: String(type),
    student: String(student),
    record: JSON.parse(String(record)),
    failures: Number(failures),
  };
}
