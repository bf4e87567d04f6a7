/** A queue that serves everybody in turn, however much one of them has brought. */
export interface FairQueue<T> {
  /** False where the queue is full. */
  push(who: string, item: T): boolean;
  /** The oldest item of whoever has waited longest for a turn. */
  take(): T | undefined;
  /** Empties the queue. */
  drain(): T[];
}

export function fairQueue<T>(room: number): FairQueue<T> {
  const waiting = new Map<string, T[]>();
  let size = 0;
  const take = (): T | undefined => {
    const next = waiting.entries().next().value;
    if (!next) return undefined;
    const [who, items] = next;
    const item = items.shift();
    waiting.delete(who);
    if (items.length) waiting.set(who, items);
    size -= 1;
    return item;
  };
  return {
    push(who, item) {
      if (size >= room) return false;
      waiting.set(who, [...(waiting.get(who) ?? []), item]);
      size += 1;
      return true;
    },
    take,
    drain: () => {
      const all = [...waiting.values()].flat();
      waiting.clear();
      size = 0;
      return all;
    },
  };
}
