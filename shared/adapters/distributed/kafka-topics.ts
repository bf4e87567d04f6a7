import { ConfigResourceTypes } from '@platformatic/kafka';
import type { Kafka } from './kafka-client.ts';

/** A topic as it should be. `config` has Kafka's own names and values. */
export interface TopicDefinition {
  readonly name: string;
  readonly partitions: number;
  readonly replication: number;
  readonly config: Readonly<Record<string, string>>;
}

export type TopicSize = Pick<TopicDefinition, 'partitions' | 'replication' | 'config'>;

export interface TopicVerdict {
  readonly name: string;
  readonly state: 'there' | 'created' | 'different';
  /** What differs, a phrase each. */
  readonly differences: readonly string[];
}

/** Creates what is missing, and looks whether what is there is as it should be. Changes nothing that is there. */
export async function ensureTopics(kafka: Kafka, wanted: readonly TopicDefinition[]): Promise<TopicVerdict[]> {
  const there = new Set(await kafka.admin.listTopics());
  const verdicts: TopicVerdict[] = [];
  for (const topic of wanted) {
    if (there.has(topic.name)) {
      const differences = differencesOf(topic, await sizeOf(kafka, topic));
      verdicts.push({ name: topic.name, state: differences.length > 0 ? 'different' : 'there', differences });
    } else {
      await create(kafka, topic);
      verdicts.push({ name: topic.name, state: 'created', differences: [] });
    }
  }
  return verdicts;
}

/** A cluster of fewer brokers: as many copies as it has, and one of them may still be away when there are two. */
export function withReplication(topic: TopicDefinition, replication: number): TopicDefinition {
  const insync = topic.config[INSYNC];
  if (insync === undefined) return { ...topic, replication };
  const fewest = Math.min(Number(insync), Math.max(1, replication - 1));
  return { ...topic, replication, config: { ...topic.config, [INSYNC]: String(fewest) } };
}

const INSYNC = 'min.insync.replicas';

export function differencesOf(wanted: TopicSize, found: TopicSize): string[] {
  const said = (what: string, is: unknown, should: unknown) =>
    is === should ? [] : [`${what} is ${is}, should be ${should}`];
  return [
    ...said('partitions', found.partitions, wanted.partitions),
    ...said('replication', found.replication, wanted.replication),
    ...Object.entries(wanted.config).flatMap(([name, value]) => said(name, found.config[name], value)),
  ];
}

async function sizeOf({ admin }: Kafka, { name, config }: TopicDefinition): Promise<TopicSize> {
  const partitions = (await admin.metadata({ topics: [name] })).topics.get(name)?.partitions ?? [];
  const [described] = await admin.describeConfigs({
    resources: [
      { resourceType: ConfigResourceTypes.TOPIC, resourceName: name, configurationKeys: Object.keys(config) },
    ],
  });
  return {
    partitions: partitions.length,
    replication: Math.min(...partitions.map(({ replicas }) => replicas.length)),
    config: Object.fromEntries((described?.configs ?? []).map(({ name, value }) => [name, value ?? ''])),
  };
}

async function create({ admin }: Kafka, { name, partitions, replication, config }: TopicDefinition): Promise<void> {
  await admin.createTopics({
    topics: [{ topic: name, partitions, replicas: replication }],
    configs: Object.entries(config).map(([name, value]) => ({ name, value })),
  });
}
