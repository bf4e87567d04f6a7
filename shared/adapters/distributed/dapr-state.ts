import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../../ports/clock.ts';
import { type Commit, type Expectation, FORGOTTEN, type StateStore, VersionConflict } from '../../ports/state-store.ts';
import { Refusal } from '../../skill/refusal.ts';
import { guard, keyOf, storedIn, upsert, versionOf } from './document-rows.ts';
import { appending, entriesIn, holding, shardOf } from './outbox.ts';
import type { Operation, Row, Rows } from './rows.ts';
import { listing, listsFor, listsOf, named, without } from './subject-index.ts';

export interface DaprStateOptions {
  /** Whose outbox the events go into: the app's id. */
  readonly server: string;
  /** Told after a commit with events. */
  readonly onEvents?: () => void;
}

/** Lists and shards are written by many who are not rivals for any document: those races are run again here. */
const TRIES = 40;
const LONGEST_PAUSE_MS = 15;

/** Documents in a Dapr state store, and in the same transaction the events that leave with them. */
export function daprState(rows: Rows, clock: Clock, { server, onEvents }: DaprStateOptions): StateStore {
  const milliseconds = () => Date.parse(clock.now());

  /** Reads the rows, makes operations of them and writes these, until nobody came between. */
  async function persistently(
    keys: readonly string[],
    decide: (found: ReadonlyMap<string, Row>) => Operation[],
  ): Promise<void> {
    for (let lost = 0; lost < TRIES; lost += 1) {
      const operations = decide(await rows.read(keys));
      if (operations.length === 0 || (await rows.write(operations))) return;
      await sleep(Math.random() * LONGEST_PAUSE_MS);
    }
    throw new Refusal('busy', 'unavailable', 'Too many calls at once. Call again.');
  }

  return {
    async read(addresses) {
      const found = await rows.read([...new Set(addresses.map(keyOf))]);
      const now = milliseconds();
      return addresses.map((address) => storedIn(address, found.get(keyOf(address)), now));
    },

    async commit({ expects, changes, events, applies }: Commit) {
      if (applies) throw new Error('nothing waits beside the documents here: events come with their own ids');
      const now = milliseconds();
      const changed = new Set(changes.map(keyOf));
      const shards = events.map(({ student }) => shardOf(server, student));
      const keys = new Set([...expects, ...changes].map(keyOf).concat(listsFor(changes, now), shards));
      await persistently([...keys], (found) => {
        for (const expectation of [...expects, ...changes]) assertVersion(expectation, found, now);
        const held = expects.filter((expectation) => !changed.has(keyOf(expectation)));
        return [
          ...held.map((expectation) => guard(expectation, found.get(keyOf(expectation)), now)),
          ...changes.map((change) => upsert(change, found.get(keyOf(change)), now)),
          ...listing(changes, found, now),
          ...appending(server, events, found),
        ];
      });
      if (events.length > 0) onEvents?.();
    },

    async subject(id, kinds) {
      const now = milliseconds();
      const addresses = await addressesOf(id, kinds);
      const found = await rows.read(addresses.map(keyOf));
      return addresses.toSorted(byKindAndKey).flatMap((address) => {
        const stored = storedIn(address, found.get(keyOf(address)), now);
        return stored ? [{ ...address, ...stored }] : [];
      });
    },

    async count(id, kinds) {
      const now = milliseconds();
      const found = await rows.read((await addressesOf(id, kinds)).map(keyOf));
      return [...found.values()].filter((row) => isThere(row, now)).length;
    },

    async erase(student, kinds, events) {
      const lists = listsOf(student, milliseconds());
      const shard = shardOf(server, student);
      const others = events.map((event) => shardOf(server, event.student));
      // From here on whoever wrote about the student loses the race, and events from before are dropped.
      await rows.write([forgotten(student, clock.now())]);
      // What has many documents is more than one request holds; who is cut off in between finds the rest on the lists.
      for (const some of batches(await addressesOf(student, kinds)))
        await rows.write(some.map((document) => ({ key: keyOf(document), blind: true })));
      await persistently([...new Set([...lists, shard, ...others])], (found) => {
        const known = lists.flatMap((key) => found.get(key) ?? []);
        const late = named(known).filter(({ kind }) => kinds.includes(kind));
        const staying = entriesIn(found.get(shard)).filter((entry) => entry.student !== student);
        const kept = holding(shard, found.get(shard), staying);
        const emptied = new Map(found);
        if (found.has(shard)) emptied.set(shard, { value: kept.value, etag: found.get(shard)?.etag ?? '' });
        const left = appending(server, events, emptied);
        return [
          ...late.slice(0, BATCH).map((document) => ({ key: keyOf(document), blind: true })),
          ...lists.flatMap((key) => {
            const row = found.get(key);
            return row ? [without(key, row, kinds)] : [];
          }),
          ...left,
          ...(found.has(shard) && !left.some(({ key }) => key === shard) ? [kept] : []),
        ];
      });
      if (events.length > 0) onEvents?.();
    },

    async close() {},
  };

  async function addressesOf(id: string, kinds: readonly string[]) {
    const lists = await rows.read(listsOf(id, milliseconds()));
    return named(lists.values()).filter(({ kind }) => kinds.includes(kind));
  }
}

/** As many rows as one transaction removes. */
const BATCH = 1_000;

const batches = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / BATCH) }, (_, at) => all.slice(at * BATCH, (at + 1) * BATCH));

/** As long as an event that was told before may still come: the topic keeps them seven days. */
const FORGOTTEN_SECONDS = 8 * 86_400;

/** A student's events that are under way must not bring their documents back. */
function forgotten(student: string, at: string): Operation {
  const lying = { version: 1, json: JSON.stringify({ at }), expires: null };
  return { key: keyOf({ kind: FORGOTTEN, key: student }), value: lying, blind: true, ttl: FORGOTTEN_SECONDS };
}

function assertVersion(expectation: Expectation, found: ReadonlyMap<string, Row>, now: number): void {
  const { kind, key, version } = expectation;
  if (versionOf(found.get(keyOf(expectation)), now) !== version) throw new VersionConflict(`${kind} ${key}`);
}

/** A damaged document is there too. */
function isThere(row: Row, now: number): boolean {
  try {
    return versionOf(row, now) > 0;
  } catch {
    return true;
  }
}

type Named = { readonly kind: string; readonly key: string };

const byKindAndKey = (one: Named, other: Named): number => compare(one.kind, other.kind) || compare(one.key, other.key);

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
