import { expect, test } from 'vitest';
import { manualClock } from '../../ports/contract/manual-clock.ts';
import { stateStoreContract } from '../../ports/contract/state-store.ts';
import type { OutgoingEvent } from '../../ports/state-store.ts';
import { rowsInMemory } from '../../testing/rows-in-memory.ts';
import { daprState } from './dapr-state.ts';
import { keyOf } from './document-rows.ts';
import { entriesIn, shardKeys, shardOf } from './outbox.ts';
import type { Rows } from './rows.ts';
import { listsOf } from './subject-index.ts';

// The same contract is run against a real sidecar on PostgreSQL by `npm run test:fleet`.
stateStoreContract('Documents behind Dapr', async (clock) => daprState(rowsInMemory(), clock, { server: 'progress' }));

const event = (id: string, student = 'ada'): OutgoingEvent => ({
  id,
  student,
  type: 'noted',
  record: { text: 'ü \ud800' },
  consumers: [],
});

const waiting = async (rows: Rows) =>
  [...(await rows.read(shardKeys('progress'))).values()].flatMap((row) => entriesIn(row).map(({ id }) => id));

test('events leave with the commit, in their order, and not with one that conflicts', async () => {
  const rows = rowsInMemory();
  const state = daprState(rows, manualClock(), { server: 'progress' });
  const note = (version: number) => ({ kind: 'note', key: 'ada', version, value: version });
  await state.commit({ expects: [], changes: [note(0)], events: [event('a'), event('b')] });
  await expect(state.commit({ expects: [], changes: [note(0)], events: [event('lost')] })).rejects.toThrow('moved');
  await state.commit({ expects: [], changes: [note(1)], events: [event('c')] });
  expect(await waiting(rows)).toEqual(['a', 'b', 'c']);
});

test('many who write at once to one shard lose no event', async () => {
  const rows = rowsInMemory();
  const state = daprState(rows, manualClock(), { server: 'progress' });
  const ids = Array.from({ length: 30 }, (_, n) => `e${n}`);
  await Promise.all(ids.map((id) => state.commit({ expects: [], changes: [], events: [event(id)] })));
  expect((await waiting(rows)).toSorted()).toEqual(ids.toSorted());
});

test("whoever is called with bars has keys that Dapr takes, and that are nobody else's", () => {
  const keys = ['a||b', 'a|b', 'a%7Cb', 'a%7C%7Cb'].map((key) => keyOf({ kind: 'note', key }));
  expect(new Set(keys).size).toBe(4);
  expect(keys.join()).not.toContain('|');
});

test('students are spread over all shards', () => {
  const used = new Set(Array.from({ length: 2_000 }, (_, n) => shardOf('progress', `student-${n}`)));
  expect(used.size).toBe(64);
});

test('forgetting a student takes their events out of the outbox, and says so there', async () => {
  const rows = rowsInMemory();
  const state = daprState(rows, manualClock(), { server: 'progress' });
  await state.commit({ expects: [], changes: [], events: [event('a'), event('b', 'bob')] });
  await state.erase('ada', ['note'], [event('deleted')]);
  expect((await waiting(rows)).toSorted()).toEqual(['b', 'deleted']);
});

test('however many documents a student has, forgetting leaves none, nor any list', async () => {
  const rows = rowsInMemory();
  const state = daprState(rows, manualClock(), { server: 'progress' });
  const expires = '2026-03-20T09:00:00.000Z';
  for (let from = 0; from < 3_000; from += 500) {
    const changes = Array.from({ length: 500 }, (_, n) => ({
      kind: 'outcome',
      key: `ada/${from + n}`,
      version: 0,
      value: n,
      expires,
    }));
    await state.commit({ expects: [], changes, events: [] });
  }
  expect(await state.count('ada', ['outcome'])).toBe(3_000);
  await state.erase('ada', ['outcome'], []);
  const addresses = Array.from({ length: 3_000 }, (_, n) => ({ kind: 'outcome', key: `ada/${n}` }));
  expect((await state.read(addresses)).filter(Boolean)).toEqual([]);
  expect((await rows.read(listsOf('ada', Date.parse('2026-03-02T09:00:00.000Z')))).size).toBe(0);
});

test('a document that is written while its student is forgotten is either gone or listed', async () => {
  for (let round = 0; round < 30; round += 1) {
    const rows = rowsInMemory();
    const state = daprState(rows, manualClock(), { server: 'progress' });
    const keys = Array.from({ length: 40 }, (_, n) => `ada/${n}`);
    const write = (key: string) =>
      state.commit({ expects: [], changes: [{ kind: 'note', key, version: 0, value: 1 }], events: [] });
    await Promise.all(keys.map(write));
    await Promise.all([state.erase('ada', ['note'], []), ...keys.map((key) => write(key).catch(() => undefined))]);
    const there = (await state.read(keys.map((key) => ({ kind: 'note', key })))).filter(Boolean).length;
    expect(await state.count('ada', ['note'])).toBe(there);
  }
});

test('a full outbox refuses with a remedy and takes nothing half', async () => {
  const rows = rowsInMemory();
  const state = daprState(rows, manualClock(), { server: 'progress' });
  await state.commit({ expects: [], changes: [], events: Array.from({ length: 2_000 }, (_, n) => event(`${n}`)) });
  const change = { kind: 'note', key: 'ada', version: 0, value: 1 };
  await expect(state.commit({ expects: [], changes: [change], events: [event('more')] })).rejects.toMatchObject({
    code: 'outbox_full',
    kind: 'unavailable',
  });
  expect(await state.read([{ kind: 'note', key: 'ada' }])).toEqual([undefined]);
});
