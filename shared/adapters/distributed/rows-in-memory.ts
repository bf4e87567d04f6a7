import type { Operation, Row, Rows } from './rows.ts';

/** What Dapr promises of a state store with ETags and transactions, in a map: for tests without a sidecar. */
export function rowsInMemory(): Rows {
  const rows = new Map<string, Row>();
  let etag = 0;
  const fits = ({ key, etag: expected, blind, value }: Operation): boolean => {
    const row = rows.get(key);
    if (expected !== undefined) return row?.etag === expected;
    return blind || value === undefined || row === undefined;
  };
  return {
    async read(keys) {
      return new Map(keys.flatMap((key) => (rows.has(key) ? [[key, rows.get(key) as Row]] : [])));
    },
    async write(operations) {
      if (!operations.every(fits)) return false;
      for (const { key, value } of operations) {
        etag += 1;
        if (value === undefined) rows.delete(key);
        else rows.set(key, { value: JSON.parse(JSON.stringify(value)), etag: String(etag) });
      }
      return true;
    },
  };
}
