import { execFile } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import avsc from 'avsc';
import { Kafka, logLevel } from 'kafkajs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { crc64Avro } from '../../shared/adapters/avro-fingerprint.ts';
import type { EventRecord } from '../../shared/skill/event.ts';
import { byId, newTopic, someEvents, tell } from './own-topics.ts';
import { pythonWithKafka } from './python.ts';
import { brokers } from './stores.ts';

const CONTRACTS = fileURLToPath(new URL('../../contracts', import.meta.url));

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

function decodedBySchema(bytes: Buffer): EventRecord {
  const types = globSync(`${CONTRACTS}/*.avsc`).map((file) =>
    avsc.Type.forSchema(JSON.parse(readFileSync(file, 'utf8'))),
  );
  const type = types.find((one) => crc64Avro(Buffer.from(JSON.stringify(one.schema()))) === bytes.readBigUInt64LE(2));
  if (!type) throw new Error('no schema of contracts/ wrote this');
  return JSON.parse(JSON.stringify(type.fromBuffer(bytes.subarray(10))));
}
