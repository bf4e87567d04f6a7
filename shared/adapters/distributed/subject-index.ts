import { z } from 'zod';
import type { Address, Change } from '../../ports/state-store.ts';
import { subjectOf } from '../../skill/document.ts';
import { digest32 } from './digest32.ts';
import { isLive, keyOf, lyingIn, plain } from './document-rows.ts';
import type { Operation, Row } from './rows.ts';

/**
 * Dapr's state API cannot be asked what there is, so each subject carries a list of its documents. What expires is listed
 * by the day on which it does, and its list goes with it.
 */
const Listed = z.array(z.tuple([z.string(), z.string()]));

const DAY_MS = 86_400_000;
/** Nothing that is kept for a time is kept for longer. */
const LONGEST_DAYS = 31;

/** A student's day may have thousands of calls: one list of them all would grow past what a request may hold. */
const SPREAD = 16;

const lasting = (subject: string, part: number): string => plain(`index:${subject}/${part}`);

const expiring = (subject: string, day: string, part: number): string => plain(`index:${subject}/${day}/${part}`);

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** The list that a change has to be on. */
function listFor(change: Change, now: number): string {
  const { key, expires } = change;
  const at = expires === undefined ? Number.POSITIVE_INFINITY : Date.parse(expires);
  const part = digest32(keyOf(change)) % SPREAD;
  return at > now + LONGEST_DAYS * DAY_MS ? lasting(subjectOf(key), part) : expiring(subjectOf(key), dayOf(at), part);
}

/** The keys of the lists that these changes have to be on. */
export const listsFor = (changes: readonly Change[], now: number): readonly string[] => [
  ...new Set(changes.map((change) => listFor(change, now))),
];

/** All lists that a subject may have. */
export function listsOf(subject: string, now: number): readonly string[] {
  const parts = Array.from({ length: SPREAD }, (_, part) => part);
  const days = Array.from({ length: LONGEST_DAYS + 2 }, (_, ahead) => dayOf(now + ahead * DAY_MS));
  return parts.flatMap((part) => [lasting(subject, part), ...days.map((day) => expiring(subject, day, part))]);
}

/** The lists of documents that come into being, with what they lack; nothing for one that is written where it was. */
export function listing(changes: readonly Change[], rows: ReadonlyMap<string, Row>, now: number): Operation[] {
  const lacking = new Map<string, Change[]>();
  for (const change of changes) {
    const list = listFor(change, now);
    if (isNew(change, rows.get(keyOf(change)), list, now)) lacking.set(list, [...(lacking.get(list) ?? []), change]);
  }
  return [...lacking].flatMap(([list, added]) => {
    const row = rows.get(list);
    const known = row ? Listed.parse(row.value) : [];
    const ids = new Set(known.map(([kind, key]) => keyOf({ kind, key })));
    const lines = added.filter((one) => !ids.has(keyOf(one))).map(({ kind, key }) => [kind, key] as const);
    // Written as it was where nothing is lacking: a document that comes into being rests on being listed.
    const last = Math.max(...added.map(({ expires }) => Date.parse(expires ?? '')));
    const ttl = Number.isNaN(last) ? undefined : Math.ceil((last - now + DAY_MS) / 1000);
    return [{ key: list, value: [...known, ...lines], etag: row?.etag, ttl }];
  });
}

function isNew(change: Change, row: Row | undefined, list: string, now: number): boolean {
  const lying = row && lyingIn(row);
  if (!lying || !isLive(lying, now)) return true;
  const { kind, key } = change;
  const earlier = { kind, key, version: 0, value: 0 };
  const then = lying.expires === null ? earlier : { ...earlier, expires: new Date(lying.expires).toISOString() };
  return listFor(then, now) !== list;
}

/** What the lists name, each once. */
export function named(lists: Iterable<Row>): readonly Address[] {
  const addresses = new Map<string, Address>();
  for (const { value } of lists)
    for (const [kind, key] of Listed.parse(value)) addresses.set(keyOf({ kind, key }), { kind, key });
  return [...addresses.values()];
}

/** Takes the documents of these kinds away that a list names, and their lines with them. */
export function emptying(list: string, row: Row | undefined, kinds: readonly string[]): Operation[] {
  if (!row) return [];
  const known = Listed.parse(row.value);
  const left = known.filter(([kind]) => !kinds.includes(kind));
  if (left.length === known.length) return [];
  const gone = known.filter(([kind]) => kinds.includes(kind));
  return [
    ...gone.map(([kind, key]) => ({ key: keyOf({ kind, key }), blind: true })),
    { key: list, value: left.length === 0 ? undefined : left, etag: row.etag },
  ];
}
