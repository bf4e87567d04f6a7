import type { Operation, Rows } from '../shared/adapters/distributed/rows.ts';
import { rowsInMemory } from '../shared/testing/rows-in-memory.ts';

/** What the state store was asked, and what lies there. */
export interface CountedRows extends Rows {
  /** For who is not counted: the relay asks by the clock and not by the call. */
  readonly aside: Rows;
  readonly lying: ReadonlyMap<string, Lying>;
  readonly asked: { reads: number; rowsRead: number; writes: number; rowsWritten: number; bytesWritten: number };
}

interface Lying {
  readonly bytes: number;
  /** The store may remove it by itself. */
  readonly expires: boolean;
}

/** The state store of a measurement: in memory, with the bytes that PostgreSQL would be given. */
export function countedRows(): CountedRows {
  const rows = rowsInMemory();
  const lying = new Map<string, Lying>();
  const asked = { reads: 0, rowsRead: 0, writes: 0, rowsWritten: 0, bytesWritten: 0 };
  const count = ({ key, value, ttl }: Operation) => {
    if (value === undefined) return lying.delete(key);
    const bytes = Buffer.byteLength(JSON.stringify(value));
    asked.bytesWritten += bytes;
    return lying.set(key, { bytes, expires: ttl !== undefined });
  };
  return {
    lying,
    asked,
    aside: rows,
    async read(keys) {
      asked.reads += 1;
      asked.rowsRead += keys.length;
      return rows.read(keys);
    },
    async write(operations) {
      asked.writes += 1;
      asked.rowsWritten += operations.length;
      const done = await rows.write(operations);
      if (done) operations.forEach(count);
      return done;
    },
  };
}
