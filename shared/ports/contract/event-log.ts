import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Clock } from '../clock.ts';
import type { EventLog } from '../event-log.ts';
import { type Commit, type OutgoingEvent, type StateStore, VersionConflict } from '../state-store.ts';
import { manualClock } from './manual-clock.ts';

/** A log and the store in whose commits its events come and go. */
export interface LogAndStore {
  readonly log: EventLog;
  readonly store: StateStore;
}

/** What every event log keeps to. */
export function eventLogContract(name: string, open: (clock: Clock) => Promise<LogAndStore>): void {
  describe(`${name} as an event log`, () => {
    let log: EventLog;
    let store: StateStore;
    beforeAll(async () => {
      ({ log, store } = await open(manualClock()));
    });
    afterAll(() => store.close());

    const commit = (parts: Partial<Commit>) => store.commit({ expects: [], changes: [], events: [], ...parts });
    const append = (...events: OutgoingEvent[]) => commit({ events });
    const waitingIds = async (consumers: string[], students?: string[], limit = 100) =>
      (await log.waiting(consumers, students, limit)).map(({ consumer, event }) => `${consumer} ${event}`);

    test('an event waits once for each consumer, whole', async () => {
      const { one, consumer } = fresh();
      const other = `${consumer}-other`;
      await append({ ...one, consumers: [consumer, other] });
      const { id: event, type, student, record } = one;
      const waiting = { event, type, student, record, failures: 0 };
      expect(await log.waiting([consumer], undefined, 10)).toEqual([{ ...waiting, consumer }]);
      expect(await log.waiting([other], [student], 10)).toEqual([{ ...waiting, consumer: other }]);
    });

    test('an event that nobody listens to waits for nobody', async () => {
      const { one, consumer } = fresh();
      await append({ ...one, consumers: [] });
      expect(await waitingIds([consumer], [one.student])).toEqual([]);
    });

    test('an event that waits already goes on waiting once', async () => {
      const { one, consumer } = fresh();
      await append(one);
      await append(one);
      expect(await waitingIds([consumer])).toEqual([`${consumer} ${one.id}`]);
    });

    test('events of a commit that conflicts do not wait', async () => {
      const { one, consumer } = fresh();
      const change = { kind: 'note', key: one.student, version: 1, value: 1 };
      await expect(commit({ changes: [change], events: [one] })).rejects.toBeInstanceOf(VersionConflict);
      expect(await waitingIds([consumer])).toEqual([]);
    });

    test('the commit that applies an event ends its waiting for that consumer alone', async () => {
      const { one, consumer } = fresh();
      const other = `${consumer}-other`;
      await append({ ...one, consumers: [consumer, other] });
      const change = { kind: 'note', key: one.student, version: 0, value: 1 };
      await commit({ changes: [change], applies: { consumer, event: one.id } });
      expect(await waitingIds([consumer, other])).toEqual([`${other} ${one.id}`]);
    });

    test('an event is applied once: the second commit conflicts and changes nothing', async () => {
      const { one, consumer } = fresh();
      await append(one);
      const applies = { consumer, event: one.id };
      await commit({ applies });
      const change = { kind: 'note', key: one.student, version: 0, value: 1 };
      await expect(commit({ changes: [change], applies })).rejects.toBeInstanceOf(VersionConflict);
      expect(await store.read([change])).toEqual([undefined]);
    });

    test('a conflicting commit leaves the event it would have applied waiting', async () => {
      const { one, consumer } = fresh();
      await append(one);
      const change = { kind: 'note', key: one.student, version: 1, value: 1 };
      const applies = { consumer, event: one.id };
      await expect(commit({ changes: [change], applies })).rejects.toBeInstanceOf(VersionConflict);
      expect(await waitingIds([consumer])).toEqual([`${consumer} ${one.id}`]);
    });

    test('an event may leave with the commit that applies another', async () => {
      const { one, two, consumer } = fresh();
      await append(one);
      await commit({ events: [two], applies: { consumer, event: one.id } });
      expect(await waitingIds([consumer])).toEqual([`${consumer} ${two.id}`]);
    });

    test('whoever asks gets the oldest of the consumers and students asked for, up to the limit', async () => {
      const run = randomUUID();
      const event = fc.record({
        student: fc.constantFrom('ada', 'bob', 'cyd'),
        consumers: fc.subarray(['p', 'q', 'r']),
      });
      const question = fc.record({
        consumers: fc.subarray(['p', 'q', 'r']),
        students: fc.option(fc.subarray(['ada', 'bob', 'cyd']), { nil: undefined }),
        limit: fc.integer({ min: 1, max: 12 }),
      });
      let round = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.array(event, { maxLength: 15 }),
          question,
          async (drawn, { consumers, students, limit }) => {
            round += 1;
            const own = (word: string) => `${word}-${run}-${round}`;
            for (const [n, one] of drawn.entries())
              await append({
                id: own(String(n)),
                student: own(one.student),
                type: 'noted',
                record: { n },
                consumers: one.consumers.map(own),
              });
            const found = await log.waiting(consumers.map(own), students?.map(own), limit);
            const due = drawn.flatMap((one, n) =>
              one.consumers
                .filter((consumer) => consumers.includes(consumer) && (students?.includes(one.student) ?? true))
                .map((consumer) => `${own(consumer)} ${own(String(n))}`),
            );
            expect(found.map((one) => `${one.consumer} ${one.event}`)).toEqual(due.slice(0, limit));
          },
        ),
        { numRuns: 40 },
      );
    });

    test('failures are counted for each consumer', async () => {
      const { one, consumer } = fresh();
      const other = `${consumer}-other`;
      await append({ ...one, consumers: [consumer, other] });
      expect(await log.failed({ consumer, event: one.id })).toBe(1);
      expect(await log.failed({ consumer, event: one.id })).toBe(2);
      expect((await log.waiting([consumer, other], undefined, 10)).map(({ failures }) => failures)).toEqual([2, 0]);
    });

    test('what waits no more has failed 0 times', async () => {
      const { one, consumer } = fresh();
      expect(await log.failed({ consumer, event: one.id })).toBe(0);
    });

    test('a parked event keeps its cause and record, and what waits behind it goes on', async () => {
      const { one, two, consumer } = fresh();
      await append(one, two);
      await log.failed({ consumer, event: one.id });
      await log.park({ consumer, event: one.id }, 'the fold threw');
      expect(await waitingIds([consumer], [one.student])).toEqual([`${consumer} ${two.id}`]);
      const parked = (await log.parked(1_000)).filter((each) => each.consumer === consumer);
      const { id: event, type, student, record } = one;
      expect(parked).toEqual([{ consumer, event, type, student, record, failures: 1, cause: 'the fold threw' }]);
    });

    test('parking what waits no more changes nothing', async () => {
      const { one, consumer } = fresh();
      await log.park({ consumer, event: one.id }, 'too late');
      expect((await log.parked(1_000)).filter((each) => each.consumer === consumer)).toEqual([]);
    });

    test('erasing a student removes what waits or was parked about them, and says so in the same breath', async () => {
      const { one, two, consumer } = fresh();
      const deleted = { ...one, id: randomUUID(), type: 'deleted' };
      const others = { ...one, id: randomUUID(), student: randomUUID() };
      await append(one, two, others);
      await log.park({ consumer, event: one.id }, 'the fold threw');
      await store.erase(one.student, ['note'], [deleted]);
      expect(await waitingIds([consumer])).toEqual([`${consumer} ${others.id}`, `${consumer} ${deleted.id}`]);
      expect((await log.parked(1_000)).filter((each) => each.consumer === consumer)).toEqual([]);
    });
  });
}

/** Two events about a student of their own, for a consumer of their own. */
function fresh() {
  const consumer = randomUUID();
  const student = randomUUID();
  const event = (n: number): OutgoingEvent => ({
    id: randomUUID(),
    student,
    type: 'noted',
    record: { n, text: 'ü"' },
    consumers: [consumer],
  });
  return { one: event(1), two: event(2), consumer };
}
