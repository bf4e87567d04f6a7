import { ListOffsetTimestamps } from '@platformatic/kafka';
import { Refusal } from '../../skill/refusal.ts';
import type { Kafka } from './kafka-client.ts';

/** An offset for each partition, by its number. A partition that nothing is known of is left out. */
export type Offsets = ReadonlyMap<number, bigint>;

export interface TopicPlace {
  /** Another one once a topic was deleted and created again: offsets mean something within one id only. */
  readonly id: string;
  /** The first record that is still there, and the place after the last one. */
  readonly earliest: Offsets;
  readonly latest: Offsets;
}

export async function placeOf({ admin }: Kafka, topic: string): Promise<TopicPlace> {
  const found = (await admin.metadata({ topics: [topic] })).topics.get(topic);
  if (!found) throw new Refusal('no_such_topic', 'not-found', `No topic ${topic}. Create it: learnflow kafka topics.`);
  const listed = async (timestamp: bigint): Promise<Offsets> => {
    const partitions = found.partitions.map((_, partitionIndex) => ({ partitionIndex, timestamp }));
    const [answer] = await admin.listOffsets({ topics: [{ name: topic, partitions }] });
    return new Map((answer?.partitions ?? []).map(({ partitionIndex, offset }) => [partitionIndex, offset]));
  };
  const [earliest, latest] = await Promise.all([
    listed(ListOffsetTimestamps.EARLIEST),
    listed(ListOffsetTimestamps.LATEST),
  ]);
  return { id: found.id, earliest, latest };
}

/** What these groups have read of a topic; groups that have read nothing of it are left out. */
export async function committedOffsets(
  { admin }: Kafka,
  topic: string,
  groups: readonly string[],
): Promise<ReadonlyMap<string, Offsets>> {
  if (groups.length === 0) return new Map();
  const answers = await admin.listConsumerGroupOffsets({ groups: [...groups] });
  return new Map(
    answers.flatMap(({ groupId, topics }) => {
      const read = topics.find(({ name }) => name === topic)?.partitions ?? [];
      const offsets = read.filter(({ committedOffset }) => committedOffset >= 0n);
      if (offsets.length === 0) return [];
      return [
        [groupId, new Map(offsets.map(({ partitionIndex, committedOffset }) => [partitionIndex, committedOffset]))],
      ];
    }),
  );
}

/** All groups that the brokers know, with their states in Kafka's words. */
export async function groupStates({ admin }: Kafka): Promise<ReadonlyMap<string, string>> {
  const groups = await admin.listGroups();
  return new Map([...groups].map(([id, { state }]) => [id, state]));
}

const WITHOUT_MEMBERS = new Set(['Empty', 'Dead', 'EMPTY', 'DEAD']);

/** Refuses where one of the groups is being read: its members would go on from their own places. */
export async function assertWithoutMembers(kafka: Kafka, groups: readonly string[]): Promise<void> {
  const states = await groupStates(kafka);
  const read = groups.filter((group) => !WITHOUT_MEMBERS.has(states.get(group) ?? 'Empty'));
  if (read.length === 0) return;
  throw new Refusal(
    'group_in_use',
    'conflict',
    `${read.join(', ')} read the topic at this moment. Stop the servers first; Kafka notices within a minute.`,
  );
}

export async function setOffsets({ admin }: Kafka, topic: string, group: string, offsets: Offsets): Promise<void> {
  const partitionOffsets = [...offsets].map(([partition, offset]) => ({ partition, offset }));
  await admin.alterConsumerGroupOffsets({ groupId: group, topics: [{ name: topic, partitionOffsets }] });
}
