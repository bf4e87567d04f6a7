import { type Delivery, type OutgoingEvent, VersionConflict } from '../../ports/state-store.ts';
import type { Connection } from './sqlite-connection.ts';

/** One row for each consumer, ready to insert. */
export type WaitingRow = readonly [consumer: string, event: string, type: string, student: string, record: string];

const APPEND = 'INSERT OR IGNORE INTO waiting (consumer, event, type, student, record) VALUES (?, ?, ?, ?, ?)';

const TAKE = 'DELETE FROM waiting WHERE consumer = ? AND event = ?';

const ERASE = ['DELETE FROM waiting WHERE student = ?', 'DELETE FROM parked WHERE student = ?'];

export function toWaitingRows(events: readonly OutgoingEvent[]): WaitingRow[] {
  return events.flatMap(({ id, type, student, record, consumers }) => {
    if (consumers.length === 0) return [];
    const json = JSON.stringify(record);
    return consumers.map((consumer): WaitingRow => [consumer, id, type, student, json]);
  });
}

/** An event that waits already goes on waiting once. */
export function appendWaiting(connection: Connection, rows: readonly WaitingRow[]): void {
  for (const row of rows) connection.prepare(APPEND).run(...row);
}

/** The event stops waiting with the changes that apply it; whoever comes second finds it gone. */
export function takeWaiting(connection: Connection, { consumer, event }: Delivery): void {
  const { changes } = connection.prepare(TAKE).run(consumer, event);
  if (changes === 0) throw new VersionConflict(`event ${event} for ${consumer}`);
}

/** What waits about a student, or was parked. */
export function eraseStudentEvents(connection: Connection, student: string): void {
  for (const sql of ERASE) connection.prepare(sql).run(student);
}
