import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ensureTopics, type TopicDefinition, withKafka } from '../../shared/host/kafka.ts';
import type { EventRecord } from '../../shared/skill/event.ts';
import { admin, byId, newTopic, producer, settings, someEvents, tell, topicName } from './own-topics.ts';
import { brokers } from './stores.ts';

const PROGRAM = fileURLToPath(new URL('../../suite/learnflow.ts', import.meta.url));

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
    const wanted = { name: 'learnflow-tests-none', partitions: 1, replication: 9, config: {} };
    await expect(withKafka(settings, (kafka) => ensureTopics(kafka, [wanted]))).rejects.toMatchObject({
      code: 'kafka_refused',
      message: expect.stringContaining('--replication'),
    });
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
