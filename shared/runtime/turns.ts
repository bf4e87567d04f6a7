import { Refusal } from '../skill/refusal.ts';

/** More than this many calls about one subject at once come from a fault, not from a person. */
const LONGEST_QUEUE = 200;

/**
 * Calls that write about one subject take turns within a process, first come, first served. Between processes the
 * versions decide; turns only spare the reads and runs that forty racing calls would lose to each other.
 */
export class Turns {
  readonly #queues = new Map<string, { last: Promise<unknown>; length: number }>();

  async take<T>(subject: string, work: () => Promise<T>): Promise<T> {
    const queue = this.#queues.get(subject) ?? { last: Promise.resolve(), length: 0 };
    if (queue.length >= LONGEST_QUEUE)
      throw new Refusal('busy', 'unavailable', `Too many calls about ${subject} at once. Call again.`);
    this.#queues.set(subject, queue);
    queue.length += 1;
    const turn = queue.last.then(work);
    queue.last = turn.catch(() => undefined);
    try {
      return await turn;
    } finally {
      queue.length -= 1;
      if (queue.length === 0) this.#queues.delete(subject);
    }
  }
}
