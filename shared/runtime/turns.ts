import { gone } from '../ports/gone.ts';
import { Refusal } from '../skill/refusal.ts';

/** More than this many calls about one subject at once come from a fault, not from a person. */
const LONGEST_QUEUE = 200;

/** Longer than any turn before should take; what stands still must not be waited for by everybody behind it, one after the other. */
const LONGEST_WAIT_MS = 30_000;

/** Somebody in a queue: their turn comes while they have patience, or not at all. */
function waiting(subject: string, signal: AbortSignal | undefined) {
  const { promise: patience, reject } = Promise.withResolvers<never>();
  patience.catch(() => undefined);
  let left = false;
  const give = (reason: unknown) => {
    left = true;
    reject(reason);
  };
  const busy = () =>
    give(new Refusal('busy', 'unavailable', `Earlier calls about ${subject} are not through yet. Call again.`));
  const goes = () => give(gone());
  const timer = setTimeout(busy, LONGEST_WAIT_MS);
  signal?.addEventListener('abort', goes);
  const leave = () => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', goes);
  };
  return {
    patience,
    leave,
    come<T>(work: () => Promise<T>): Promise<T> {
      if (left) return patience;
      leave();
      return work();
    },
  };
}

/**
 * Calls that write about one subject take turns within a process, first come, first served. Between processes the
 * versions decide; turns only spare the reads and runs that forty racing calls would lose to each other.
 */
export class Turns {
  readonly #queues = new Map<string, { last: Promise<unknown>; length: number }>();

  async take<T>(subject: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    const queue = this.#queues.get(subject) ?? { last: Promise.resolve(), length: 0 };
    if (queue.length >= LONGEST_QUEUE)
      throw new Refusal('busy', 'unavailable', `Too many calls about ${subject} at once. Call again.`);
    this.#queues.set(subject, queue);
    queue.length += 1;
    const waiter = waiting(subject, signal);
    const turn = queue.last.then(() => waiter.come(work));
    queue.last = turn.catch(() => undefined);
    try {
      return await Promise.race([turn, waiter.patience]);
    } finally {
      waiter.leave();
      queue.length -= 1;
      if (queue.length === 0) this.#queues.delete(subject);
    }
  }
}
