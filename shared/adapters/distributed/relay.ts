import { errorEvent } from '@learnflow/contracts/events/error-event';
import type { OutboxStatus } from '../../ports/outbox-status.ts';
import type { EventRecord, EventType, RecordOf } from '../../skill/event.ts';
import { Refusal } from '../../skill/refusal.ts';
import { encodeEvent } from '../avro.ts';
import type { Lease } from './lease.ts';
import { type Entry, entriesIn, holding, shardKeys } from './outbox.ts';
import type { Row, Rows } from './rows.ts';
import { type Sidecar, SidecarFault } from './sidecar.ts';

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
  status(): OutboxStatus;
  close(): Promise<void>;
}

/** What brokers say of a record that is too large for them, or that is none. */
const NEVER_TAKEN = /too large|InvalidRecord|MESSAGE_TOO_LARGE|larger than/i;
/** Characters of it that go along in its stead. */
const CUT = 10_000;

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
  let oldest: number | undefined;
  let closed = false;
  let awake: () => void = () => undefined;
  let woken = false;
  let away = false;

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
      const busy = await walk().then(
        (sent) => {
          away = false;
          return sent;
        },
        (error: unknown) => {
          // A sidecar or a broker that is away comes back, and everything still lies there: said once, not at every look.
          if (!(error instanceof Refusal) && !away) report(error);
          away = true;
          return false;
        },
      );
      if (!busy) await pause();
    }
    await lease.release().catch(() => undefined);
  })();

  async function walk(): Promise<boolean> {
    if (!(await lease.hold())) return false;
    const found = await rows.read(keys);
    const shards = [...found].map(([key, row]) => ({ key, row, entries: entriesIn(row) }));
    waiting = shards.reduce((sum, { entries }) => sum + entries.length, 0);
    // Each shard is in the order of its events.
    oldest = earliest(shards.flatMap(({ entries }) => entries.slice(0, 1)));
    // All to their end, or the next walk would meet one that is still under way.
    const walked = await Promise.allSettled(shards.map(({ key, row, entries }) => empty(key, row, entries)));
    const failed = walked.find(({ status }) => status === 'rejected');
    if (failed?.status === 'rejected') throw failed.reason;
    return walked.some((one) => one.status === 'fulfilled' && one.value > 0);
  }

  async function empty(key: string, row: Row, entries: readonly Entry[]): Promise<number> {
    if (entries.length === 0) return 0;
    const gone = new Set<string>();
    let failure: unknown;
    for (const entry of entries) {
      if (!(await lease.hold())) break;
      try {
        await publish(entry).catch((error: unknown) => publishInstead(entry, error));
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

  async function publish(entry: Entry): Promise<void> {
    const { student, traceparent } = entry;
    const { type, bytes } = encoded(entry);
    const trace = traceparent === undefined ? {} : { traceparent };
    const metadata = new URLSearchParams({ 'metadata.rawPayload': 'true', 'metadata.partitionKey': student });
    // Raw bytes have no envelope that could carry the trace: it goes as a header of the record, and comes out as the delivery's.
    if (traceparent !== undefined) metadata.set('metadata.traceparent', traceparent);
    await sidecar.post(`publish/${options.pubsub}/${options.topicOf(type)}?${metadata}`, bytes, trace);
  }

  /** A record that the broker will never take would keep all behind it: what is told is that it could not be. */
  async function publishInstead(entry: Entry, error: unknown): Promise<void> {
    if (!(error instanceof SidecarFault && NEVER_TAKEN.test(error.message))) throw error;
    report(error);
    const told = unpublished(entry.record as unknown as EventRecord, server, error);
    await publish({
      ...entry,
      type: errorEvent.type,
      record: { ...told, failed_event: told.failed_event.slice(0, CUT) },
    });
  }

  /** One that has no Avro form would keep all behind it: it leaves as an error event. */
  function encoded({ type, record }: Entry): { readonly type: string; readonly bytes: Uint8Array } {
    const event = record as unknown as EventRecord;
    try {
      const known = options.typeOf(type);
      if (!known) throw new Error(`nobody knows events of type ${type}`);
      return { type, bytes: encodeEvent(known, event) };
    } catch (error) {
      report(error);
      return { type: errorEvent.type, bytes: encodeEvent(errorEvent, unpublished(event, server, error)) };
    }
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
    status: () => ({ published, waiting, oldest, leads: lease.isHeld() }),
    async close() {
      closed = true;
      awake();
      await running;
    },
  };
}

function earliest(entries: readonly Entry[]): number | undefined {
  const told = entries.map(({ record }) => Date.parse(String(record.timestamp))).filter((at) => !Number.isNaN(at));
  return told.length > 0 ? Math.min(...told) : undefined;
}

function unpublished(event: EventRecord, consumer: string, error: unknown): RecordOf<typeof errorEvent> {
  return {
    event_id: `unpublished/${event.event_id}`,
    event_type: errorEvent.type,
    timestamp: event.timestamp,
    version: errorEvent.version,
    student_id: event.student_id,
    idempotency_key: event.idempotency_key,
    consumer,
    failed_event_id: event.event_id,
    failed_event_type: event.event_type,
    cause: String(error).split('\n')[0] ?? '',
    failed_event: JSON.stringify(event),
  };
}
