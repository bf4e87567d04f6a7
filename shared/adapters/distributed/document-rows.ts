import { z } from 'zod';
import type { Address, Change, Stored } from '../../ports/state-store.ts';
import { Refusal } from '../../skill/refusal.ts';
import type { Operation, Row } from './rows.ts';

/** A document as it lies in the state store. Its value is text: what Dapr takes apart and puts together again may differ. */
const Lying = z.object({
  /** 0 marks a place where a decision rested on there being nothing. */
  version: z.int(),
  json: z.string(),
  /** Milliseconds since 1970. */
  expires: z.number().nullable(),
});
export type Lying = z.output<typeof Lying>;

/** Long enough for a transaction to have ended, short enough to leave no litter. */
const GUARD_SECONDS = 60;

export const keyOf = ({ kind, key }: Address): string => plain(`${kind}:${key}`);

/** Dapr puts its own prefix before a key with `||`, and takes no key that has one; a student may be called so. */
export const plain = (key: string): string => key.replace(/[%|]/g, encodeURIComponent);

export const lyingIn = ({ value }: Row): Lying => Lying.parse(value);

export const isLive = ({ version, expires }: Lying, now: number): boolean =>
  version > 0 && (expires === null || expires > now);

/** 0 where there is none that counts. */
export function versionOf(row: Row | undefined, now: number): number {
  const lying = row && lyingIn(row);
  return lying && isLive(lying, now) ? lying.version : 0;
}

export function storedIn(address: Address, row: Row | undefined, now: number): Stored | undefined {
  if (!row) return undefined;
  try {
    const lying = lyingIn(row);
    return isLive(lying, now) ? { version: lying.version, value: JSON.parse(lying.json) } : undefined;
  } catch {
    throw new Refusal(
      'document_damaged',
      'unavailable',
      `The document ${address.kind} of ${address.key} cannot be read. Put back a copy of the state, or delete whom it is about.`,
    );
  }
}

export function upsert(change: Change, row: Row | undefined, now: number): Operation {
  const { version, value, expires } = change;
  const at = expires === undefined ? null : Date.parse(expires);
  const lying: Lying = { version: version + 1, json: JSON.stringify(value), expires: at };
  return { key: keyOf(change), value: lying, etag: row?.etag, ttl: at === null ? undefined : secondsTo(at, now) };
}

/** Holds a document still, or its absence, until the transaction is through: the state store checks only what is written. */
export function guard(address: Address, row: Row | undefined, now: number): Operation {
  const key = keyOf(address);
  const lying = row && lyingIn(row);
  if (!row || !lying || !isLive(lying, now)) {
    const nothing: Lying = { version: 0, json: 'null', expires: now };
    return { key, value: nothing, etag: row?.etag, ttl: GUARD_SECONDS };
  }
  return { key, value: lying, etag: row.etag, ttl: lying.expires === null ? undefined : secondsTo(lying.expires, now) };
}

const secondsTo = (at: number, now: number): number => Math.ceil((at - now) / 1000);
