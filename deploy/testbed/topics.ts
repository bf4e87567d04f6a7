import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { clusterSeenBy, createTopics, type NewTopic } from './kafka-wire.ts';
import { until } from './wait.ts';

const FILE = fileURLToPath(new URL('../kafka/topics.json', import.meta.url));
const MADE = 0;
const WAS_THERE = 36;
const SETTLED_WITHIN_MS = 30_000;

/** The topics of LearnFlow, as deploy/kafka/topics.json says. */
export function topics(): readonly NewTopic[] {
  return JSON.parse(readFileSync(FILE, 'utf8'));
}

/** Makes the topics that are not there, and waits until every partition has all its replicas. Says whether it made any. */
export async function topicsStand(brokerPort: number): Promise<boolean> {
  const wanted = topics();
  const codes = await createTopics(brokerPort, wanted);
  const refused = [...codes].filter(([, code]) => code !== MADE && code !== WAS_THERE);
  if (refused.length > 0)
    throw new Error(`Kafka refused topics: ${refused.map(([name, code]) => `${name} (error ${code})`).join(', ')}.`);
  const settled = async () => {
    const seen = (await clusterSeenBy(brokerPort)).topics;
    return wanted.every(({ name, replication }) => seen.get(name)?.every((replicas) => replicas >= replication));
  };
  if (!(await until(settled, SETTLED_WITHIN_MS))) throw new Error('The topics stand, but not on all brokers.');
  return [...codes.values()].includes(MADE);
}
