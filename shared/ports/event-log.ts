import type { Delivery } from './state-store.ts';

/** An event that waits for one consumer. */
export interface Waiting extends Delivery {
  readonly type: string;
  readonly student: string;
  readonly record: object;
  /** How often applying it has failed so far. */
  readonly failures: number;
}

/** What waits for whom. Events get in through a commit, and leave through the commit that applies them. */
export interface EventLog {
  /** Events are heard by whoever told them too, and may be heard again when documents are made anew. */
  readonly returns: boolean;
  /** What waits for these consumers about these students (all students where left out), oldest first. */
  waiting(
    consumers: readonly string[],
    students: readonly string[] | undefined,
    limit: number,
  ): Promise<readonly Waiting[]>;
  /** Counts one more failure and returns how many there are now; 0 if the event waits no more. */
  failed(delivery: Delivery): Promise<number>;
  /** Takes a poisoned event out of the way and keeps it with its cause; what waits behind it goes on. */
  park(delivery: Delivery, cause: string): Promise<void>;
  /** Parked events, oldest first. */
  parked(limit: number): Promise<readonly (Waiting & { readonly cause: string })[]>;
}
