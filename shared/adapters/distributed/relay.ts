import type { EventRecord, EventType } from '../../skill/event.ts';
import { Refusal } from '../../skill/refusal.ts';
import { encodeEvent } from '../avro.ts';
import type { Lease } from './lease.ts';
import { type Entry, entriesIn, holding, shardKeys } from './outbox.ts';
import type { Row, Rows } from './rows.ts';
import type { Sidecar } from './sidecar.ts';

export interface RelayOptions {
  readonly server: string;
  readonly pubsub: string;
  /** The topic of a type of event. */
  readonly topicOf: (type: string) => string;
  readonly typeOf: (type: string) => EventType | undefined;
  /** What cannot be told to anybody here. */
  readonly report: (error: unknown) => void;
}

export interface Relay {
  /** There is something to publish. */
  wake(): void;
  /** How many events went out since the start, and how many were waiting at the last look. */
  status(): { readonly published: number; readonly waiting: number; readonly leads: boolean };
  close(): Promise<void>;
}

/** Between two looks where nobody woke the relay: another process may have written, or died. */
const LOOK_MS = 250;

/**
 * Walks the shards of a server's outbox, publishes what lies there in its order, and takes out what went. A crash in
 * between publishes again: events carry their ids.
 */
export function startRelay(rows: Rows, sidecar: Sidecar, lease: Lease, options: RelayOptions): Relay {
  const { server, report } = options;
  const keys = shardKeys(server);
  let published = 0;
  let waiting = 0;
  let closed = false;
  let awake: () => void = () => undefined;
  let woken = false;

  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, LOOK_MS);
      awake = () => {
        clearTimeout(timer);
        resolve();
      };
      if (woken) awake();
    });

  const running = (async () => {
    while (!closed) {
      woken = false;
      const busy = await walk().catch((error: unknown) => {
        // A sidecar or a broker that is away comes back, and everything still lies there.
        if (!(error instanceof Refusal)) report(error);
        return false;
      });
      if (!busy) await pause();
    }
    await lease.release().catch(() => undefined);
  })();

  async function walk(): Promise<boolean> {
    if (!(await lease.hold())) return false;
    const found = await rows.read(keys);
    const shards = [...found].map(([key, row]) => ({ key, row, entries: entriesIn(row) }));
    waiting = shards.reduce((sum, { entries }) => sum + entries.length, 0);
    const sent = await Promise.all(shards.map(({ key, row, entries }) => empty(key, row, entries)));
    return sent.some((count) => count > 0);
  }

  async function empty(key: string, row: Row, entries: readonly Entry[]): Promise<number> {
    if (entries.length === 0) return 0;
    const gone = new Set<string>();
    let failure: unknown;
    for (const entry of entries) {
      if (!lease.isHeld() && !(await lease.hold())) break;
      try {
        await publish(entry);
      } catch (error) {
        failure = error;
        break;
      }
      gone.add(entry.id);
      published += 1;
    }
    if (gone.size > 0) await trim(key, row, gone);
    if (failure !== undefined) throw failure;
    return gone.size;
  }

  async function publish({ type, student, record, traceparent }: Entry): Promise<void> {
    const known = options.typeOf(type);
    if (!known) throw new Error(`nobody knows events of type ${type}`);
    const bytes = encodeEvent(known, record as unknown as EventRecord);
    const metadata = new URLSearchParams({ 'metadata.rawPayload': 'true', 'metadata.partitionKey': student });
    await sidecar.post(
      `publish/${options.pubsub}/${options.topicOf(type)}?${metadata}`,
      bytes,
      traceparent === undefined ? {} : { traceparent },
    );
  }

  /** What was appended meanwhile stays. */
  async function trim(key: string, seen: Row, gone: ReadonlySet<string>): Promise<void> {
    let row: Row | undefined = seen;
    while (row) {
      const left = entriesIn(row).filter(({ id }) => !gone.has(id));
      if (await rows.write([holding(key, row, left)])) return;
      row = (await rows.read([key])).get(key);
    }
  }

  return {
    wake() {
      woken = true;
      awake();
    },
    status: () => ({ published, waiting, leads: lease.isHeld() }),
    async close() {
      closed = true;
      awake();
      await running;
    },
  };
}
