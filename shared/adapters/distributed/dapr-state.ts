import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../../ports/clock.ts';
import { type Commit, type Expectation, FORGOTTEN, type StateStore, VersionConflict } from '../../ports/state-store.ts';
import { Refusal } from '../../skill/refusal.ts';
import { guard, keyOf, storedIn, upsert, versionOf } from './document-rows.ts';
import { appending, entriesIn, holding, shardOf } from './outbox.ts';
import type { Operation, Row, Rows } from './rows.ts';
import { emptying, listing, listsFor, listsOf, named } from './subject-index.ts';

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
      // From here on whoever was writing about the student loses the race, and events from before are dropped.
      await persistently([], () => [forgotten(student, clock.now())]);
      const lists = await rows.read(listsOf(student, milliseconds()));
      // A list goes with what it names: whoever is cut off in between finds the rest on the other lists.
      for (const list of lists.keys()) await persistently([list], (found) => emptying(list, found.get(list), kinds));
      const shard = shardOf(server, student);
      const shards = new Set([shard, ...events.map((event) => shardOf(server, event.student))]);
      await persistently([...shards], (found) => {
        const row = found.get(shard);
        const staying = holding(
          shard,
          row,
          entriesIn(row).filter((entry) => entry.student !== student),
        );
        const left = new Map(found);
        if (row) left.set(shard, { ...row, value: staying.value });
        const appended = appending(server, events, left);
        return row && !appended.some(({ key }) => key === shard) ? [...appended, staying] : appended;
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

/** As long as an event that was told before may still come: the topic keeps them seven days, and thirty those that were put aside. */
const FORGOTTEN_SECONDS = 31 * 86_400;

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
