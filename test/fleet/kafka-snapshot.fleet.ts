import { randomUUID } from 'node:crypto';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kafka, logLevel } from 'kafkajs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { placeOf } from '../../shared/adapters/distributed/kafka-offsets.ts';
import {
  kafkaSettings,
  lagOf,
  type Place,
  replaySnapshot,
  replayTopic,
  takeSnapshot,
  withKafka,
} from '../../shared/host/kafka.ts';
import { created, insert, newDatabase, row, rowsOf } from './own-databases.ts';
import { admin, newTopic, settings, someEvents, tell } from './own-topics.ts';
import { brokers } from './stores.ts';

const unwatched = { begins: () => undefined, did: () => undefined };

describe('a snapshot and its replay', () => {
  test('bring back every document, byte for byte, and every place, but no lease and nothing that has expired', async () => {
    const topic = await newTopic();
    const [from, to] = [await newDatabase(), await newDatabase()];
    await created(from);
    const rows = [
      ...Array.from({ length: 1_234 }, (_, n) => row(`learner:s${n}`, JSON.stringify({ n, text: 'ü\u2028"\\\n' }))),
      row('outcome:x', Buffer.from([0xff, 0x00, 0xfe])),
      row('outcome:later', '{}', '2099-01-01 00:00:00.123456+00'),
    ];
    await insert(from, [
      ...rows,
      row('lease:relay/progress', '{}'),
      row('outcome:old', '{}', '2001-01-01 00:00:00+00'),
    ]);
    await tell(topic, someEvents(2));
    const { partition } = await fullest(topic);
    const group = await committed(topic, 'progress', new Map([[partition, 2n]]));
    const folder = scratch();
    const file = join(folder, 'all.jsonl.gz');

    const seen: number[] = [];
    const watched = { begins: (total: number) => void seen.push(total), did: () => undefined };
    const { documents } = await takeSnapshot(file, place(topic, from, [group]), new Date().toISOString(), watched);
    expect([documents, ...seen]).toEqual([rows.length + 2, rows.length + 2]);
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(globSync(`${folder}/*`)).toEqual([file]);

    // What the group reads meanwhile is before it again.
    await admin.alterConsumerGroupOffsets({
      groupId: group,
      topics: [{ name: topic, partitionOffsets: [{ partition, offset: 4n }] }],
    });
    const replayed = await replaySnapshot(file, place(topic, to, [group]), false, unwatched);
    expect(replayed.documents).toBe(rows.length);
    expect(await rowsOf(to)).toEqual(await rowsOf(from, "NOT key LIKE '%lease:%' AND key NOT LIKE '%:old'"));
    expect(await offsetsOf(topic, group)).toEqual([0, 1, 2].map((one) => [one, one === partition ? 2n : 0n]));
    const [lag] = await withKafka(settings, (kafka) => lagOf(kafka, topic, [group]));
    const waiting = [...(lag?.behind.values() ?? [])].reduce((sum, one) => sum + one, 0n);
    expect(replayed.groups.map(({ ahead }) => ahead)).toEqual([waiting]);

    await expect(replaySnapshot(file, place(topic, to, [group]), false, unwatched)).rejects.toMatchObject({
      code: 'documents_there',
      message: expect.stringContaining('empty'),
    });
  });

  test('a group that is being read is left alone', async () => {
    const topic = await newTopic();
    const [from, to] = [await newDatabase(), await newDatabase()];
    await created(from);
    await insert(from, [row('learner:ada', '{}')]);
    await tell(topic, someEvents(1));
    const group = await committed(topic, 'review', new Map([[0, 1n]]));
    const file = join(scratch(), 'one.gz');
    await takeSnapshot(file, place(topic, from, [group]), new Date().toISOString(), unwatched);
    const consumer = new Kafka({ brokers: brokers.split(','), logLevel: logLevel.NOTHING }).consumer({
      groupId: group,
    });
    await consumer.connect();
    await consumer.subscribe({ topic });
    const joined = new Promise((resolve) => consumer.on(consumer.events.GROUP_JOIN, resolve));
    await consumer.run({ eachMessage: async () => undefined });
    await joined;
    await expect(replaySnapshot(file, place(topic, to, [group]), false, unwatched)).rejects.toMatchObject({
      code: 'group_in_use',
      message: expect.stringContaining('Stop the servers first'),
    });
    await consumer.disconnect();
    expect((await replaySnapshot(file, place(topic, to, [group]), false, unwatched)).documents).toBe(1);
  });

  test('events that the topic has lost since are not passed over in silence', async () => {
    const topic = await newTopic();
    const [from, to] = [await newDatabase(), await newDatabase()];
    await created(from);
    await tell(topic, someEvents(3));
    const { partition } = await fullest(topic);
    const group = await committed(topic, 'progress', new Map([[partition, 1n]]));
    const file = join(scratch(), 'one.gz');
    await takeSnapshot(file, place(topic, from, [group]), new Date().toISOString(), unwatched);
    await admin.deleteRecords({ topics: [{ name: topic, partitions: [{ partition, offset: 3n }] }] });
    await expect(replaySnapshot(file, place(topic, to, [group]), false, unwatched)).rejects.toMatchObject({
      code: 'snapshot_too_old',
      message: expect.stringContaining(`2 events that ${group} had not read`),
    });
    const { groups } = await replaySnapshot(file, place(topic, to, [group]), true, unwatched);
    expect(groups.map(({ gone, offsets }) => [gone, offsets.get(partition)])).toEqual([[2n, 3n]]);
  });

  test('without a snapshot a server begins at the first event', async () => {
    const topic = await newTopic();
    await tell(topic, someEvents(2));
    const { partition } = await fullest(topic);
    const group = await committed(topic, 'progress', new Map([[partition, 3n]]));
    const { groups } = await replayTopic(place(topic, await newDatabase(), [group]));
    expect(groups.map(({ ahead }) => ahead)).toEqual([BigInt(someEvents(2).length)]);
    expect(new Set((await offsetsOf(topic, group)).map(([, offset]) => offset))).toEqual(new Set([0n]));
  });

  test('a file that is cut off, or none of ours, is refused and leaves nothing behind', async () => {
    const topic = await newTopic();
    const [from, to] = [await newDatabase(), await newDatabase()];
    await created(from);
    await insert(
      from,
      Array.from({ length: 600 }, (_, n) => row(`learner:s${n}`, randomUUID())),
    );
    const file = join(scratch(), 'cut.gz');
    await takeSnapshot(file, place(topic, from, []), new Date().toISOString(), unwatched);
    const whole = readFileSync(file);
    writeFileSync(file, whole.subarray(0, whole.length - 40));
    const replay = () => replaySnapshot(file, place(topic, to, []), false, unwatched);
    await expect(replay()).rejects.toMatchObject({ code: 'not_a_snapshot' });
    writeFileSync(file, 'something else');
    await expect(replay()).rejects.toMatchObject({ code: 'not_a_snapshot' });
    writeFileSync(file, whole);
    expect((await replay()).documents).toBe(600);
  });

  test('a database or brokers that are away are named, with a remedy and without a password, and no file is left', async () => {
    const file = join(scratch(), 'none.gz');
    const topic = await newTopic();
    const away = place(topic, 'postgres://learnflow:geheim@127.0.0.1:1/none', []);
    const refused = await takeSnapshot(file, away, new Date().toISOString(), unwatched).catch((error: Error) => error);
    expect(refused).toMatchObject({ code: 'database_unreachable', message: expect.not.stringContaining('geheim') });
    const lost = { ...away, kafka: kafkaSettings({}, '127.0.0.1:1') };
    await expect(takeSnapshot(file, lost, new Date().toISOString(), unwatched)).rejects.toMatchObject({
      code: 'kafka_unreachable',
      message: expect.stringContaining('LEARNFLOW_KAFKA_BROKERS'),
    });
    expect(existsSync(file)).toBe(false);
  });
});

/** The partition that keys gave the most records. */
async function fullest(topic: string): Promise<{ readonly partition: number }> {
  const { latest } = await withKafka(settings, (kafka) => placeOf(kafka, topic));
  const [found] = [...latest].toSorted(([, a], [, b]) => Number(b - a));
  return { partition: found?.[0] ?? 0 };
}

/** A group that has read so far. */
async function committed(topic: string, name: string, offsets: ReadonlyMap<number, bigint>): Promise<string> {
  const groupId = `${topic}-${name}`;
  const partitionOffsets = [...offsets].map(([partition, offset]) => ({ partition, offset }));
  await admin.alterConsumerGroupOffsets({ groupId, topics: [{ name: topic, partitionOffsets }] });
  return groupId;
}

async function offsetsOf(topic: string, group: string) {
  const [answer] = await admin.listConsumerGroupOffsets({ groups: [group] });
  const partitions = answer?.topics.find(({ name }) => name === topic)?.partitions ?? [];
  return partitions.map(({ partitionIndex, committedOffset }) => [partitionIndex, committedOffset]).sort();
}

const place = (topic: string, database: string, groups: readonly string[]): Place => ({
  kafka: settings,
  database,
  topic,
  groups,
});

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'learnflow-kafka-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
