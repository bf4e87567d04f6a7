import { Refusal } from '../../skill/refusal.ts';
import { type Kafka, type KafkaSettings, withKafka } from './kafka-client.ts';
import {
  assertWithoutMembers,
  committedOffsets,
  groupStates,
  type Offsets,
  placeOf,
  setOffsets,
} from './kafka-offsets.ts';
import { type Resumption, resumption } from './kafka-resumption.ts';
import { openSnapshot, type SnapshotHead, writeSnapshot } from './snapshot-file.ts';
import { BATCH, type StateRow, type StateTable, withStateTable } from './state-table.ts';

/** What is copied or put back, and where. */
export interface Place {
  readonly kafka: KafkaSettings;
  /** `postgres://user:password@host:port/name` */
  readonly database: string;
  readonly topic: string;
  /** The consumer groups that write these documents: the apps' ids. */
  readonly groups: readonly string[];
}

/** Told the number of documents that is expected, and then each time that some are done. */
export interface Watched {
  begins(total: number): void;
  did(documents: number): void;
}

/**
 * Copies the documents of one moment, and before it how far each group had read: what is read twice after a replay is
 * dropped by its stored outcome, which is one of the documents; what was skipped would be lost.
 */
export async function takeSnapshot(
  file: string,
  { kafka, database, topic, groups }: Place,
  now: string,
  watched: Watched,
): Promise<{ readonly documents: number; readonly head: SnapshotHead }> {
  const head = await withKafka(kafka, async (brokers): Promise<SnapshotHead> => {
    const { id, earliest } = await placeOf(brokers, topic);
    const read = await committedOffsets(brokers, topic, groups);
    // A partition that a group has committed nothing of is read from its first record.
    const offsets = [...read].map(([group, of]) => [group, new Map([...earliest, ...of])] as const);
    return { taken: now, topic: { name: topic, id }, groups: asText(new Map(offsets)) };
  });
  const documents = await withStateTable(database, 'read', async (table) => {
    const { count, rows } = await table.read();
    watched.begins(count);
    return writeSnapshot(file, head, counted(rows, watched));
  });
  return { documents, head };
}

export interface Replayed {
  readonly documents: number;
  readonly groups: readonly (Resumption & { readonly group: string })[];
}

/**
 * Puts the documents of a snapshot into an empty table, and each group where the snapshot saw it. Documents and offsets
 * come together: a replay that fails leaves the table empty, and is run again. Refuses where retention took events that
 * the snapshot does not have, unless `withGap`.
 */
export async function replaySnapshot(
  file: string,
  { kafka, database, topic, groups }: Place,
  withGap: boolean,
  watched: Watched,
): Promise<Replayed> {
  const { head, rows } = await openSnapshot(file);
  return withKafka(kafka, async (brokers) => {
    const known = await groupStates(brokers);
    const concerned = [...new Set([...Object.keys(head.groups), ...groups.filter((group) => known.has(group))])];
    const resumptions = await resumptionsOf(brokers, topic, concerned, head);
    if (!withGap) assertNoGap(resumptions);
    return filling(brokers, database, topic, resumptions, (table) => addAll(table, rows, watched));
  });
}

/** Puts these groups at the beginning of the topic, where there are no documents that could have seen it. */
export async function replayTopic({ kafka, database, topic, groups }: Place): Promise<Replayed> {
  return withKafka(kafka, async (brokers) => {
    const resumptions = await resumptionsOf(brokers, topic, groups, undefined);
    return filling(brokers, database, topic, resumptions, async () => 0);
  });
}

async function resumptionsOf(
  brokers: Kafka,
  topic: string,
  groups: readonly string[],
  head: SnapshotHead | undefined,
): Promise<Replayed['groups']> {
  await assertWithoutMembers(brokers, groups);
  const place = await placeOf(brokers, topic);
  const known = head?.topic.id === place.id ? head.groups : {};
  return groups.map((group) => ({ group, ...resumption(fromText(known[group] ?? {}), place) }));
}

async function filling(
  brokers: Kafka,
  database: string,
  topic: string,
  groups: Replayed['groups'],
  fill: (table: StateTable) => Promise<number>,
): Promise<Replayed> {
  const documents = await withStateTable(database, 'fill', async (table) => {
    if (!(await table.isEmpty())) throw notEmpty();
    const added = await fill(table);
    // Before the documents are committed: offsets that moved for nothing are moved again by the next try.
    for (const { group, offsets } of groups) await setOffsets(brokers, topic, group, offsets);
    return added;
  });
  return { documents, groups };
}

async function addAll(table: StateTable, rows: AsyncIterable<StateRow>, watched: Watched): Promise<number> {
  let added = 0;
  let batch: StateRow[] = [];
  const flush = async () => {
    if (batch.length > 0) added += await table.add(batch);
    watched.did(batch.length);
    batch = [];
  };
  for await (const row of rows) {
    batch.push(row);
    if (batch.length === BATCH) await flush();
  }
  await flush();
  return added;
}

async function* counted(rows: AsyncIterable<StateRow>, watched: Watched): AsyncGenerator<StateRow> {
  for await (const row of rows) {
    yield row;
    watched.did(1);
  }
}

function assertNoGap(groups: Replayed['groups']): void {
  const gaps = groups.filter(({ gone }) => gone > 0n);
  if (gaps.length === 0) return;
  throw new Refusal(
    'snapshot_too_old',
    'conflict',
    `The topic no longer has ${gaps.map(({ group, gone }) => `${gone} events that ${group} had not read`).join(', ')}. ` +
      'Use a newer snapshot, or lose them: --with-gap.',
  );
}

const notEmpty = () =>
  new Refusal(
    'documents_there',
    'conflict',
    'There are documents already, and a replay over them would count events twice. ' +
      'Name an empty database, or keep a snapshot of this one and empty it: TRUNCATE learnflow_state.',
  );

const asText = (groups: ReadonlyMap<string, Offsets>): SnapshotHead['groups'] =>
  Object.fromEntries(
    [...groups].map(([group, offsets]) => [
      group,
      Object.fromEntries([...offsets].map(([partition, offset]) => [String(partition), String(offset)])),
    ]),
  );

const fromText = (offsets: SnapshotHead['groups'][string]): Offsets =>
  new Map(Object.entries(offsets).map(([partition, offset]) => [Number(partition), BigInt(offset)]));
