/** A queue that serves everybody in turn, however much one of them has brought. */
export interface FairQueue<T> {
  /** False where the queue is full. */
  push(who: string, item: T): boolean;
  /** Whose turn it is: whoever has waited longest, of those who owe nothing; with `lenient` also who owes least of the rest. */
  next(lenient?: boolean): string | undefined;
  /** Their oldest item. */
  take(who: string): T | undefined;
  /** Takes an item out that nobody waits for any more. */
  drop(who: string, item: T): void;
  /** Empties the queue. */
  drain(): T[];
}

/** `owed` tells what somebody has used beyond their share. */
export function fairQueue<T>(room: number, owed: (who: string) => number = () => 0): FairQueue<T> {
  const waiting = new Map<string, readonly T[]>();
  let size = 0;
  /** Leaves them these; whoever was served goes to the end. */
  const keep = (who: string, items: readonly T[], served: boolean): void => {
    size += items.length - (waiting.get(who)?.length ?? 0);
    if (served || items.length === 0) waiting.delete(who);
    if (items.length > 0) waiting.set(who, items);
  };
  return {
    push(who, item) {
      if (size >= room) return false;
      keep(who, [...(waiting.get(who) ?? []), item], false);
      return true;
    },
    next(lenient = true) {
      const all = [...waiting.keys()].map((who) => ({ who, owes: owed(who) }));
      const free = all.find(({ owes }) => owes === 0);
      if (free || !lenient) return free?.who;
      return all.toSorted((a, b) => a.owes - b.owes)[0]?.who;
    },
    take(who) {
      const [item, ...rest] = waiting.get(who) ?? [];
      keep(who, rest, true);
      return item;
    },
    drop(who, item) {
      keep(who, waiting.get(who)?.filter((one) => one !== item) ?? [], false);
    },
    drain: () => {
      const all = [...waiting.values()].flat();
      waiting.clear();
      size = 0;
      return all;
    },
  };
}
