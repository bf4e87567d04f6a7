import type { Offsets, TopicPlace } from './kafka-offsets.ts';

/** Where a group goes on, how many records it will read, and how many it should read that retention has removed. */
export interface Resumption {
  readonly offsets: Offsets;
  readonly ahead: bigint;
  readonly gone: bigint;
}

/**
 * Each partition from where it was read to. One that nothing is known of begins at its first record, and so does one that
 * ends before that place: it is not the one that was read.
 */
export function resumption(read: Offsets, { earliest, latest }: Pick<TopicPlace, 'earliest' | 'latest'>): Resumption {
  const offsets = new Map<number, bigint>();
  let ahead = 0n;
  let gone = 0n;
  for (const [partition, end] of latest) {
    const first = earliest.get(partition) ?? 0n;
    const known = read.get(partition);
    const next = known !== undefined && known >= first && known <= end ? known : first;
    if (known !== undefined && known < first) gone += first - known;
    offsets.set(partition, next);
    ahead += end - next;
  }
  return { offsets, ahead, gone };
}
