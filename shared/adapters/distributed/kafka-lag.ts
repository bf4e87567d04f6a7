import type { Kafka } from './kafka-client.ts';
import { committedOffsets, groupStates, type Offsets, placeOf } from './kafka-offsets.ts';

export interface GroupLag {
  readonly group: string;
  /** Kafka's word; undefined for a group that the brokers have not met. */
  readonly state: string | undefined;
  /** Records that wait, in each partition of the topic. */
  readonly behind: Offsets;
}

/** These groups, and whoever else reads the topic. A group that has read nothing has everything before it. */
export async function lagOf(kafka: Kafka, topic: string, ours: readonly string[]): Promise<readonly GroupLag[]> {
  const [states, { earliest, latest }] = await Promise.all([groupStates(kafka), placeOf(kafka, topic)]);
  const read = await committedOffsets(kafka, topic, [...new Set([...ours, ...states.keys()])]);
  const others = [...read.keys()].filter((group) => !ours.includes(group)).sort();
  return [...ours, ...others].map((group) => ({
    group,
    state: states.get(group),
    behind: behind(read.get(group) ?? new Map(), earliest, latest),
  }));
}

/** What retention removed does not wait any more. */
export function behind(read: Offsets, earliest: Offsets, latest: Offsets): Offsets {
  return new Map(
    [...latest].map(([partition, end]) => {
      const first = earliest.get(partition) ?? 0n;
      const next = read.get(partition) ?? first;
      const from = next > first ? next : first;
      return [partition, end > from ? end - from : 0n];
    }),
  );
}
