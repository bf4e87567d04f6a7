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

/** As many keys as one request names: each may have several hundred characters, and a request 4 MiB. */
const MOST_KEYS = 2_000;

/** PostgreSQL's answer to a create of what is there, to a tag that moved, and to two who wait for each other. */
const CONFLICT = /etag mismatch|no item was updated|SQLSTATE 40(001|P01)|SQLSTATE 23505/;

export function daprRows(sidecar: Sidecar, store: string): Rows {
  return {
    async read(keys) {
      const rows = new Map<string, Row>();
      for (let at = 0; at < keys.length; at += MOST_KEYS) {
        const some = keys.slice(at, at + MOST_KEYS);
        const found = Bulk.parse(await down(sidecar.post(`state/${store}/bulk`, { keys: some, parallelism: 10 })));
        for (const { key, data, etag, error } of found) {
          if (error) throw unavailable();
          if (etag) rows.set(key, { value: data, etag });
        }
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
        throw told(error);
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
    throw told(error);
  });

/** Data that no attempt will ever get in: a NUL in a key, a key or a request that is too long. */
const NEVER = /SQLSTATE (22|54)/;

function told(error: unknown): unknown {
  if (!(error instanceof SidecarFault)) return error;
  const never = error.status === 400 || error.status === 413 || NEVER.test(error.message);
  return never ? new Error(`the state store does not take this: ${error.message.slice(0, 200)}`) : unavailable();
}

const unavailable = () =>
  new Refusal('state_unreachable', 'unavailable', 'What is known of students cannot be reached now. Try again.');
