import { setTimeout as sleep } from 'node:timers/promises';
import { type Consumer, IS_CONTROL } from '@platformatic/kafka';
import type { Kafka } from './kafka-client.ts';
import { type Offsets, placeOf } from './kafka-offsets.ts';

/** A record as it lies in a topic. */
export interface TopicRecord {
  readonly partition: number;
  readonly offset: bigint;
  /** ISO, UTC. */
  readonly timestamp: string;
  readonly key: string | undefined;
  readonly value: Uint8Array | undefined;
}

/** An offset is meant for every partition, and moved to where the partition begins or ends. */
export type Start = 'earliest' | 'latest' | bigint;

export interface Reading {
  readonly topic: string;
  readonly from: Start;
  /** Goes on at the end of the topic; else the reading ends where the topic ended when it began. */
  readonly follow: boolean;
  readonly signal: AbortSignal;
}

type Fetched = Awaited<ReturnType<Consumer['fetch']>>['responses'][number]['partitions'][number];

const WAIT_MS = 500;
const PARTITION_BYTES = 1 << 20;
/** A partition has another leader within this many rounds, each with the client's own retries. */
const LOST_ROUNDS = 5;

/** The records of a topic, in order within each partition, read without joining a group. */
export async function* recordsOf(kafka: Kafka, { topic, from, follow, signal }: Reading): AsyncGenerator<TopicRecord> {
  const place = await placeOf(kafka, topic);
  const next = new Map([...place.latest.keys()].map((partition) => [partition, startIn(partition, from, place)]));
  let lost = 0;
  while (!signal.aborted) {
    const open = [...next].filter(([partition, offset]) => follow || offset < (place.latest.get(partition) ?? 0n));
    if (open.length === 0) return;
    const fetched = await round(kafka, topic, open).catch((error: unknown) => {
      lost += 1;
      if (lost === LOST_ROUNDS) throw error;
      return undefined;
    });
    if (!fetched) {
      await again(kafka, topic, next);
      continue;
    }
    lost = 0;
    for (const part of fetched) {
      const end = follow ? undefined : place.latest.get(part.partitionIndex);
      yield* recordsIn(part, next.get(part.partitionIndex) ?? 0n, end);
      next.set(part.partitionIndex, placeAfter(part, next.get(part.partitionIndex) ?? 0n));
    }
  }
}

export function startIn(
  partition: number,
  from: Start,
  { earliest, latest }: { readonly earliest: Offsets; readonly latest: Offsets },
): bigint {
  const first = earliest.get(partition) ?? 0n;
  const end = latest.get(partition) ?? first;
  if (from === 'earliest') return first;
  if (from === 'latest' || from > end) return end;
  return from < first ? first : from;
}

/** One fetch from each broker that leads one of these partitions. */
async function round(
  { reader }: Kafka,
  topic: string,
  open: readonly (readonly [partition: number, offset: bigint])[],
): Promise<readonly Fetched[]> {
  const found = (await reader.metadata({ topics: [topic] })).topics.get(topic);
  const byLeader = Map.groupBy(open, ([partition]) => found?.partitions[partition]?.leader ?? -1);
  const answers = await Promise.all(
    [...byLeader].map(([node, partitions]) =>
      reader.fetch({
        node,
        maxWaitTime: WAIT_MS,
        topics: [
          {
            topicId: found?.id ?? '',
            partitions: partitions.map(([partition, fetchOffset]) => ({
              partition,
              fetchOffset,
              currentLeaderEpoch: -1,
              lastFetchedEpoch: -1,
              partitionMaxBytes: PARTITION_BYTES,
            })),
          },
        ],
      }),
    ),
  );
  return answers.flatMap(({ responses }) => responses.flatMap(({ partitions }) => partitions));
}

/** Leaders may have moved, and retention may have removed what was to be read next. */
async function again(kafka: Kafka, topic: string, next: Map<number, bigint>): Promise<void> {
  await sleep(WAIT_MS);
  kafka.reader.clearMetadata();
  const place = await placeOf(kafka, topic).catch(() => undefined);
  if (!place) return;
  for (const [partition, offset] of next) {
    const first = place.earliest.get(partition) ?? 0n;
    if (offset < first) next.set(partition, first);
  }
}

/** A fetch begins where its batch does, which may be before the offset that was asked for. */
function* recordsIn(
  { partitionIndex: partition, records: batches }: Fetched,
  from: bigint,
  end: bigint | undefined,
): Generator<TopicRecord> {
  for (const { firstOffset, firstTimestamp, attributes, records } of batches ?? []) {
    if (attributes & IS_CONTROL) continue;
    for (const { offsetDelta, timestampDelta, key, value } of records) {
      const offset = firstOffset + BigInt(offsetDelta);
      if (offset < from || (end !== undefined && offset >= end)) continue;
      const timestamp = new Date(Number(firstTimestamp + timestampDelta)).toISOString();
      yield { partition, offset, timestamp, key: key?.toString(), value: value ?? undefined };
    }
  }
}

function placeAfter({ records: batches }: Fetched, before: bigint): bigint {
  const last = batches?.at(-1);
  return last ? last.firstOffset + BigInt(last.lastOffsetDelta) + 1n : before;
}
