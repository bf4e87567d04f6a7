import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { EVENTS } from '@learnflow/contracts/events';
import { Admin, Producer, stringSerializers } from '@platformatic/kafka';
import avsc from 'avsc';
import fc from 'fast-check';
import { Kafka, logLevel } from 'kafkajs';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { encodeEvent } from '../../shared/adapters/avro.ts';
import { crc64Avro } from '../../shared/adapters/avro-fingerprint.ts';
import { placeOf } from '../../shared/adapters/distributed/kafka-offsets.ts';
import {
  ensureTopics,
  kafkaSettings,
  lagOf,
  type Place,
  replaySnapshot,
  replayTopic,
  type TopicDefinition,
  takeSnapshot,
  withKafka,
} from '../../shared/host/kafka.ts';
import type { EventRecord } from '../../shared/skill/event.ts';
import { arbitraryEvent } from '../../shared/testing/arbitrary.ts';
import { pythonWithKafka } from './python.ts';
import { brokers, databaseUrl } from './stores.ts';

/** Topics, groups and databases of these tests alone: the fleet beside them goes on as it was. */
const RUN = randomUUID().slice(0, 8);
const PARTITIONS = 3;
const PROGRAM = fileURLToPath(new URL('../../suite/learnflow.ts', import.meta.url));
const CONTRACTS = fileURLToPath(new URL('../../contracts', import.meta.url));
const settings = kafkaSettings({}, brokers);
const unwatched = { begins: () => undefined, did: () => undefined };

let admin: Admin;
let producer: ReturnType<typeof newProducer>;
const topics: string[] = [];
const databases: string[] = [];

beforeAll(() => {
  const client = { clientId: 'learnflow-tests', bootstrapBrokers: brokers.split(',') };
  admin = new Admin(client);
  producer = newProducer(client);
});

afterAll(async () => {
  await producer.close();
  await admin.deleteTopics({ topics });
  await admin.close();
  await Promise.all(databases.map((name) => onServer(`DROP DATABASE ${name} WITH (FORCE)`)));
});

describe('learnflow kafka topics', () => {
  test('creates what is missing, leaves what is there, and tells what differs', async () => {
    const name = topicName();
    const wanted = {
      name,
      partitions: 2,
      replication: 1,
      config: { 'retention.ms': '1000', 'min.insync.replicas': '1' },
    };
    const look = (topic: TopicDefinition) => withKafka(settings, (kafka) => ensureTopics(kafka, [topic]));
    expect(await look(wanted)).toEqual([{ name, state: 'created', differences: [] }]);
    expect(await look(wanted)).toEqual([{ name, state: 'there', differences: [] }]);
    expect(await look({ ...wanted, partitions: 6, config: { 'retention.ms': '2000' } })).toEqual([
      {
        name,
        state: 'different',
        differences: ['partitions is 2, should be 6', 'retention.ms is 1000, should be 2000'],
      },
    ]);
  });

  test('more copies than brokers are refused with a remedy', async () => {
    const wanted = { name: topicName(), partitions: 1, replication: 9, config: {} };
    await expect(withKafka(settings, (kafka) => ensureTopics(kafka, [wanted]))).rejects.toMatchObject({
      code: 'kafka_refused',
      message: expect.stringContaining('--replication'),
    });
    topics.pop();
  });
});

describe('learnflow kafka tail', () => {
  test('shows every event of a topic and what is none, then ends', async () => {
    const topic = await newTopic();
    const told = someEvents(2);
    await tell(topic, told);
    await producer.send({
      messages: [
        { topic, key: 'ada', value: Buffer.from('{"not":"avro"}') },
        { topic, key: 'bob', value: Buffer.from('c30100112233445566778899', 'hex') },
        { topic, key: 'eve' },
      ],
    });
    const { lines, code, err } = await learnflow('tail', '--topic', topic);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(byId(lines.flatMap(({ event }) => event ?? []))).toEqual(byId(told));
    const causes = lines.flatMap(({ key, undecodable }) => (undecodable ? [[key, undecodable.cause]] : []));
    expect(causes.sort()).toEqual([
      ['ada', 'not an Avro object'],
      ['bob', expect.stringContaining('unknown Avro schema')],
      ['eve', 'no value'],
    ]);
    for (const partition of [0, 1, 2]) {
      const offsets = lines.filter((line) => line.partition === partition).map(({ offset }) => offset);
      expect(offsets).toEqual(offsets.map((_, at) => at));
    }
    expect([...(await admin.listGroups()).keys()].filter((group) => group.includes('reader'))).toEqual([]);
  });

  test('keeps to a student, a type, a limit and a place', async () => {
    const topic = await newTopic();
    const told = someEvents(3);
    await tell(topic, told);
    const [one] = told;
    const tailed = async (...args: string[]) => (await learnflow('tail', '--topic', topic, ...args)).lines;
    const ofStudent = await tailed('--student', one?.student_id ?? '');
    expect(byId(ofStudent.flatMap(({ event }) => event ?? []))).toEqual(
      byId(told.filter(({ student_id }) => student_id === one?.student_id)),
    );
    const ofType = await tailed('--type', one?.event_type ?? '');
    expect(ofType.map(({ event }) => event?.event_type)).toEqual([one, one, one].map((event) => event?.event_type));
    expect(await tailed('--limit', '4')).toHaveLength(4);
    expect(await tailed('--from', 'latest')).toEqual([]);
    expect((await tailed('--from', '1')).every(({ offset }) => offset >= 1)).toBe(true);
    expect(await tailed('--from', '999')).toEqual([]);
  });

  test('follows what comes, and Ctrl-C ends it well', async () => {
    const topic = await newTopic();
    const child = program('tail', '--topic', topic, '--follow');
    onTestFinished(() => void child.kill('SIGKILL'));
    const seen: EventRecord[] = [];
    const [first, second] = someEvents(1);
    const arrived = new Promise<void>((resolve) => {
      createInterface({ input: child.stdout ?? process.stdin }).on('line', (line) => {
        if (seen.push(JSON.parse(line).event) === 2) resolve();
      });
    });
    await tell(
      topic,
      [first].flatMap((event) => event ?? []),
    );
    await tell(
      topic,
      [second].flatMap((event) => event ?? []),
    );
    await arrived;
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(byId(seen)).toEqual(byId([first, second].flatMap((event) => event ?? [])));
  });
});

describe('our Avro in other hands', () => {
  test('kafkajs hands on bytes that contracts/*.avsc decode', async () => {
    const topic = await newTopic();
    const told = someEvents(2);
    await tell(topic, told);
    const consumer = new Kafka({ brokers: brokers.split(','), logLevel: logLevel.NOTHING }).consumer({
      groupId: `${topic}.js`,
    });
    onTestFinished(() => consumer.disconnect());
    await consumer.connect();
    await consumer.subscribe({ topic, fromBeginning: true });
    const read: { readonly key: string; readonly event: EventRecord }[] = [];
    await new Promise<void>((resolve) => {
      const eachMessage = async ({ message }: { message: { key: Buffer | null; value: Buffer | null } }) => {
        read.push({ key: String(message.key), event: decodedBySchema(message.value ?? Buffer.alloc(0)) });
        if (read.length === told.length) resolve();
      };
      void consumer.run({ eachMessage });
    });
    expect(byId(read.map(({ event }) => event))).toEqual(byId(told));
    expect(read.every(({ key, event }) => key === event.student_id)).toBe(true);
  });

  test('librdkafka and fastavro, in Python, read the same', async ({ skip }) => {
    const python = await pythonWithKafka();
    if (!python) return skip('no Python with confluent-kafka and fastavro');
    const topic = await newTopic();
    const told = someEvents(2);
    await tell(topic, told);
    const script = fileURLToPath(new URL('read-events.py', import.meta.url));
    const { stdout } = await promisify(execFile)(python, [script, brokers, topic, CONTRACTS]);
    const read = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(byId(read.map(({ event }) => event))).toEqual(byId(told));
    expect(read.every(({ key, event }) => key === event.student_id)).toBe(true);
  });
});

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

/** Idempotent: without it this client stores records twice where a part of a send fails, as on a topic that is new. */
const newProducer = (client: { clientId: string; bootstrapBrokers: string[] }) =>
  new Producer({
    ...client,
    idempotent: true,
    serializers: { ...stringSerializers, value: (value: Buffer | undefined) => value },
  });

/** Some of each type, the same ones in every run. */
function someEvents(ofEach: number): EventRecord[] {
  const students = ['ada', 'bob', 'çelik', 'd', 'e'];
  return EVENTS.flatMap((event, at) =>
    fc.sample(arbitraryEvent(event), { seed: at + 1, numRuns: ofEach }).map((record, n) => ({
      ...record,
      event_id: `${event.type}-${n}`,
      student_id: students[(at + n) % students.length] ?? '',
    })),
  );
}

async function tell(topic: string, events: readonly EventRecord[]): Promise<void> {
  const messages = events.map((event) => {
    const type = EVENTS.find(({ type }) => type === event.event_type);
    if (!type) throw new Error(`no type ${event.event_type}`);
    return { topic, key: event.student_id, value: Buffer.from(encodeEvent(type, event)) };
  });
  await producer.send({ messages });
}

const byId = (events: readonly EventRecord[]) =>
  events.map((event) => ({ ...event })).toSorted((a, b) => (a.event_id < b.event_id ? -1 : 1));

function decodedBySchema(bytes: Buffer): EventRecord {
  const types = globSync(`${CONTRACTS}/*.avsc`).map((file) =>
    avsc.Type.forSchema(JSON.parse(readFileSync(file, 'utf8'))),
  );
  const type = types.find((one) => crc64Avro(Buffer.from(JSON.stringify(one.schema()))) === bytes.readBigUInt64LE(2));
  if (!type) throw new Error('no schema of contracts/ wrote this');
  return JSON.parse(JSON.stringify(type.fromBuffer(bytes.subarray(10))));
}

function topicName(): string {
  const name = `learnflow-tests-${RUN}-${topics.length}`;
  topics.push(name);
  return name;
}

async function newTopic(): Promise<string> {
  const topic = topicName();
  await admin.createTopics({ topics: [{ topic, partitions: PARTITIONS, replicas: 1 }] });
  return topic;
}

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

async function newDatabase(): Promise<string> {
  const name = `kafka_${RUN}_${databases.length}`;
  databases.push(name);
  await onServer(`CREATE DATABASE ${name}`);
  return databaseUrl(name);
}

const onServer = (sql: string) => onDatabase(databaseUrl('postgres'), sql);

async function onDatabase(url: string, sql: string, values: unknown[] = []): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows;
  } finally {
    await client.end();
  }
}

/** The table as Dapr's state.postgresql, version 2, makes it. */
const created = (url: string) =>
  onDatabase(
    url,
    `CREATE TABLE learnflow_state (key text PRIMARY KEY, value bytea NOT NULL, etag uuid NOT NULL DEFAULT gen_random_uuid(),
     created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz, expires_at timestamptz,
     row_id bigint NOT NULL GENERATED BY DEFAULT AS IDENTITY)`,
  );

const row = (key: string, value: string | Buffer, expires: string | null = null) => [
  `learnflow-state||${key}`,
  Buffer.from(value),
  expires,
];

const insert = (url: string, rows: readonly (readonly unknown[])[]) =>
  onDatabase(
    url,
    'INSERT INTO learnflow_state (key, value, expires_at) SELECT * FROM unnest($1::text[], $2::bytea[], $3::timestamptz[])',
    [0, 1, 2].map((column) => rows.map((one) => one[column])),
  );

const rowsOf = (url: string, where = 'true') =>
  onDatabase(url, `SELECT key, value, etag, expires_at::text FROM learnflow_state WHERE ${where} ORDER BY key`);

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'learnflow-kafka-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

interface Line {
  readonly partition: number;
  readonly offset: number;
  readonly key: string;
  readonly event?: EventRecord;
  readonly undecodable?: { readonly cause: string };
}

const program = (...args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [PROGRAM, 'kafka', ...args, '--brokers', brokers], { stdio: ['ignore', 'pipe', 'pipe'] });

async function learnflow(...args: readonly string[]): Promise<{ lines: Line[]; err: string; code: unknown }> {
  const child = program(...args);
  let [out, err] = ['', ''];
  child.stdout?.on('data', (data) => (out += data));
  child.stderr?.on('data', (data) => (err += data));
  const [code] = await once(child, 'close');
  return { lines: out.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)])), err, code };
}
