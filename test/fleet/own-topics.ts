import { randomUUID } from 'node:crypto';
import { EVENTS } from '@learnflow/contracts/events';
import { Admin, Producer, stringSerializers } from '@platformatic/kafka';
import fc from 'fast-check';
import { afterAll, beforeAll } from 'vitest';
import { encodeEvent } from '../../shared/adapters/avro.ts';
import { kafkaSettings } from '../../shared/host/kafka.ts';
import type { EventRecord } from '../../shared/skill/event.ts';
import { arbitraryEvent } from '../../shared/testing/arbitrary.ts';
import { brokers } from './stores.ts';

/** Topics of one test file alone: the fleet beside them goes on as it was. */
const RUN = randomUUID().slice(0, 8);
const PARTITIONS = 3;

export const settings = kafkaSettings({}, brokers);

export let admin: Admin;
export let producer: ReturnType<typeof newProducer>;
const topics: string[] = [];

beforeAll(() => {
  const client = { clientId: 'learnflow-tests', bootstrapBrokers: brokers.split(',') };
  admin = new Admin(client);
  producer = newProducer(client);
});

afterAll(async () => {
  await producer.close();
  await admin.deleteTopics({ topics });
  await admin.close();
});

/** Idempotent: without it this client stores records twice where a part of a send fails, as on a topic that is new. */
const newProducer = (client: { clientId: string; bootstrapBrokers: string[] }) =>
  new Producer({
    ...client,
    idempotent: true,
    serializers: { ...stringSerializers, value: (value: Buffer | undefined) => value },
  });

/** A name that stands for a topic from now on, whoever creates it. */
export function topicName(): string {
  const name = `learnflow-tests-${RUN}-${topics.length}`;
  topics.push(name);
  return name;
}

export async function newTopic(): Promise<string> {
  const topic = topicName();
  await admin.createTopics({ topics: [{ topic, partitions: PARTITIONS, replicas: 1 }] });
  return topic;
}

/** Some of each type, the same ones in every run. */
export function someEvents(ofEach: number): EventRecord[] {
  const students = ['ada', 'bob', 'çelik', 'd', 'e'];
  return EVENTS.flatMap((event, at) =>
    fc.sample(arbitraryEvent(event), { seed: at + 1, numRuns: ofEach }).map((record, n) => ({
      ...record,
      event_id: `${event.type}-${n}`,
      student_id: students[(at + n) % students.length] ?? '',
    })),
  );
}

export async function tell(topic: string, events: readonly EventRecord[]): Promise<void> {
  const messages = events.map((event) => {
    const type = EVENTS.find(({ type }) => type === event.event_type);
    if (!type) throw new Error(`no type ${event.event_type}`);
    return { topic, key: event.student_id, value: Buffer.from(encodeEvent(type, event)) };
  });
  await producer.send({ messages });
}

export const byId = (events: readonly EventRecord[]) =>
  events.map((event) => ({ ...event })).toSorted((a, b) => (a.event_id < b.event_id ? -1 : 1));
