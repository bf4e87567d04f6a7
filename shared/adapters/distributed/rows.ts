import { z } from 'zod';
import { Refusal } from '../../skill/refusal.ts';
import { type Sidecar, SidecarFault } from './sidecar.ts';

/** What lies under a key of the state store, and the tag that a change of it must name. */
export interface Row {
  readonly value: unknown;
  readonly etag: string;
}

/** One change of a transaction. Without an etag the row must not be there, unless `blind`. */
export interface Operation {
  readonly key: string;
  /** Left out, the row is removed. */
  readonly value?: unknown;
  readonly etag?: string | undefined;
  readonly blind?: boolean;
  /** Seconds until the store may remove it. */
  readonly ttl?: number | undefined;
}

/** Rows of one Dapr state store, by key. */
export interface Rows {
  read(keys: readonly string[]): Promise<ReadonlyMap<string, Row>>;
  /** All of them or none. False where a row moved since it was read: read again. */
  write(operations: readonly Operation[]): Promise<boolean>;
}

const Bulk = z.array(
  z.object({ key: z.string(), data: z.unknown().optional(), etag: z.string().nullish(), error: z.string().nullish() }),
);

/** PostgreSQL's answer to a create of what is there, to a tag that moved, and to two who wait for each other. */
const CONFLICT = /etag mismatch|no item was updated|SQLSTATE 40(001|P01)|SQLSTATE 23505/;

export function daprRows(sidecar: Sidecar, store: string): Rows {
  return {
    async read(keys) {
      if (keys.length === 0) return new Map();
      const found = Bulk.parse(await down(sidecar.post(`state/${store}/bulk`, { keys, parallelism: 10 })));
      const rows = new Map<string, Row>();
      for (const { key, data, etag, error } of found) {
        if (error) throw unavailable();
        if (etag) rows.set(key, { value: data, etag });
      }
      return rows;
    },

    async write(operations) {
      // In one order for all, or two commits could wait for each other.
      const sorted = operations.toSorted((a, b) => (a.key < b.key ? -1 : 1));
      try {
        await sidecar.post(`state/${store}/transaction`, { operations: sorted.map(asDapr) });
        return true;
      } catch (error) {
        if (error instanceof SidecarFault && CONFLICT.test(error.message)) return false;
        throw error instanceof SidecarFault ? unavailable() : error;
      }
    },
  };
}

function asDapr({ key, value, etag, blind, ttl }: Operation): object {
  const tag = etag === undefined ? {} : { etag };
  const options = { concurrency: blind ? 'last-write' : 'first-write', consistency: 'strong' };
  if (value === undefined) return { operation: 'delete', request: { key, ...tag, options } };
  const metadata = ttl === undefined ? {} : { metadata: { ttlInSeconds: String(Math.max(1, ttl)) } };
  return { operation: 'upsert', request: { key, value, ...tag, options, ...metadata } };
}

const down = <T>(answer: Promise<T>): Promise<T> =>
  answer.catch((error: unknown) => {
    throw error instanceof SidecarFault ? unavailable() : error;
  });

const unavailable = () =>
  new Refusal('state_unreachable', 'unavailable', 'What is known of students cannot be reached now. Try again.');
