import topics from '../../deploy/kafka/topics.json' with { type: 'json' };
import type { TopicDefinition } from '../adapters/distributed/kafka-topics.ts';

/** The topics as `deploy/kafka` defines them; the first one carries the events. */
export const TOPICS: readonly TopicDefinition[] = topics.map(({ name, partitions, replication, config }) => ({
  name,
  partitions,
  replication,
  config,
}));

export { type KafkaSettings, withKafka } from '../adapters/distributed/kafka-client.ts';
export { type GroupLag, lagOf } from '../adapters/distributed/kafka-lag.ts';
export type { Start } from '../adapters/distributed/kafka-records.ts';
export {
  type Place,
  type Replayed,
  replaySnapshot,
  replayTopic,
  takeSnapshot,
  type Watched,
} from '../adapters/distributed/kafka-snapshot.ts';
export { decoded, type SeenRecord, type Tail, tail } from '../adapters/distributed/kafka-tail.ts';
export {
  ensureTopics,
  type TopicDefinition,
  type TopicVerdict,
  withReplication,
} from '../adapters/distributed/kafka-topics.ts';
export { kafkaSettings } from './kafka-settings.ts';
export { type DeadLetter, isDeadLetter, reapply } from './reapply.ts';
export { DEAD_LETTER_TOPIC, EVENT_TOPIC } from './topics.ts';
