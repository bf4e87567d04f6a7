import type { EventRecord } from '../../skill/event.ts';
import { decodeEvent } from '../avro.ts';
import { type KafkaSettings, withKafka } from './kafka-client.ts';
import { recordsOf, type Start } from './kafka-records.ts';

/** A record of a topic of ours, decoded where our schemas can. `timestamp` is ISO, UTC. */
export interface SeenRecord {
  readonly partition: number;
  readonly offset: number;
  readonly timestamp: string;
  readonly key: string | undefined;
  /** The event, or why these bytes are none and how they begin. */
  readonly event: EventRecord | undefined;
  readonly undecodable: { readonly cause: string; readonly bytes: number; readonly hex: string } | undefined;
}

export interface Tail {
  readonly topic: string;
  readonly from: Start;
  readonly follow: boolean;
  /** Only what is about this student, or of this type. */
  readonly student: string | undefined;
  readonly type: string | undefined;
  readonly limit: number;
}

/** Hands on a topic's records one by one, waiting for each, until the end, the limit or the signal. */
export async function tail(
  settings: KafkaSettings,
  { topic, from, follow, student, type, limit }: Tail,
  signal: AbortSignal,
  show: (record: SeenRecord) => Promise<void>,
): Promise<void> {
  await withKafka(settings, async (kafka) => {
    let shown = 0;
    for await (const { partition, offset, timestamp, key, value } of recordsOf(kafka, {
      topic,
      from,
      follow,
      signal,
    })) {
      const record = { partition, offset: Number(offset), timestamp, key, ...decoded(value) };
      if (!isMeant(record, student, type)) continue;
      await show(record);
      shown += 1;
      if (shown === limit) return;
    }
  });
}

const HEX_BYTES = 32;

export function decoded(value: Uint8Array | undefined): Pick<SeenRecord, 'event' | 'undecodable'> {
  try {
    if (!value) throw new Error('no value');
    return { event: decodeEvent(value), undecodable: undefined };
  } catch (error) {
    const bytes = Buffer.from(value ?? []);
    const cause = error instanceof Error ? error.message : String(error);
    return {
      event: undefined,
      undecodable: { cause, bytes: bytes.length, hex: bytes.subarray(0, HEX_BYTES).toString('hex') },
    };
  }
}

function isMeant({ key, event }: SeenRecord, student: string | undefined, type: string | undefined): boolean {
  if (type !== undefined && event?.event_type !== type) return false;
  return student === undefined || (event?.student_id ?? key) === student;
}
