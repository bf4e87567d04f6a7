import type { Operation, Row, Rows } from '../adapters/distributed/rows.ts';

/** What Dapr promises of a state store with ETags and transactions, in a map: for tests without a sidecar. */
export function rowsInMemory(): Rows {
  let rows: ReadonlyMap<string, Row> = new Map();
  let written = 0;
  return {
    async read(keys) {
      return new Map(
        keys.flatMap((key) => {
          const row = rows.get(key);
          return row ? [[key, row]] : [];
        }),
      );
    },
    async write(operations) {
      const next = new Map(rows);
      for (const operation of operations) {
        // One after the other, as a database does: the second change of a row finds the tag of the first.
        if (!fits(operation, next.get(operation.key))) return false;
        written += 1;
        if (operation.value === undefined) next.delete(operation.key);
        else next.set(operation.key, { value: JSON.parse(JSON.stringify(operation.value)), etag: String(written) });
      }
      rows = next;
      return true;
    },
  };
}

function fits({ etag, blind, value }: Operation, row: Row | undefined): boolean {
  if (etag !== undefined) return row?.etag === etag;
  return blind || value === undefined || row === undefined;
}
