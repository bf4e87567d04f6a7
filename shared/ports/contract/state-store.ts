import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Clock } from '../clock.ts';
import { type Change, type Commit, type StateStore, VersionConflict } from '../state-store.ts';
import { type ManualClock, manualClock } from './manual-clock.ts';
import { stateStoreModel } from './state-store-model.ts';

const HOUR = 3_600_000;

/** What every state store keeps to. `open` gives a store that reads the time from this clock. */
export function stateStoreContract(name: string, open: (clock: Clock) => Promise<StateStore>): void {
  describe(`${name} as a state store`, () => {
    let clock: ManualClock;
    let store: StateStore;
    beforeAll(async () => {
      clock = manualClock();
      store = await open(clock);
    });
    afterAll(() => store.close());

    const commit = (parts: Partial<Commit>) => store.commit({ expects: [], changes: [], events: [], ...parts });
    const write = (...changes: Change[]) => commit({ changes });
    const stored = async (key: string, kind = 'note') => (await store.read([{ kind, key }]))[0];
    const inAnHour = () => new Date(Date.parse(clock.now()) + HOUR).toISOString();

    test('a document that nobody wrote reads as undefined', async () => {
      expect(await stored(randomUUID())).toBeUndefined();
    });

    test('reading no address gives no document', async () => {
      expect(await store.read([])).toEqual([]);
    });

    test('versions count the writes from 1 on', async () => {
      const key = randomUUID();
      await write({ kind: 'note', key, version: 0, value: { n: 1 } });
      expect(await stored(key)).toEqual({ version: 1, value: { n: 1 } });
      await write({ kind: 'note', key, version: 1, value: { n: 2 } });
      expect(await stored(key)).toEqual({ version: 2, value: { n: 2 } });
    });

    test('any JSON value comes back as it went in', async () => {
      const key = randomUUID();
      const value = { text: 'ü \u{1F600} "\n\u0000', list: [1, -0.5, null, true, {}], deep: { a: { b: [] } } };
      await write({ kind: 'note', key, version: 0, value });
      expect((await stored(key))?.value).toEqual(value);
    });

    test('many documents come in the order asked, also those asked twice and those missing', async () => {
      const id = randomUUID();
      await write(
        { kind: 'note', key: `${id}/1`, version: 0, value: 1 },
        { kind: 'other', key: `${id}/1`, version: 0, value: 2 },
      );
      const asked = [
        { kind: 'other', key: `${id}/1` },
        { kind: 'note', key: `${id}/2` },
        { kind: 'note', key: `${id}/1` },
        { kind: 'other', key: `${id}/1` },
      ];
      expect((await store.read(asked)).map((one) => one?.value)).toEqual([2, undefined, 1, 2]);
    });

    test('a thousand documents are read at once', async () => {
      const id = randomUUID();
      const addresses = Array.from({ length: 1_000 }, (_, n) => ({ kind: 'note', key: `${id}/${n}` }));
      await write(...addresses.map((address, n) => ({ ...address, version: 0, value: n })));
      expect((await store.read(addresses)).map((one) => one?.value)).toEqual(addresses.map((_, n) => n));
    });

    test.for([
      ['a first write of what is there already', 0],
      ['a write over an older version', 1],
      ['a write over a version that is yet to come', 3],
    ] as const)('%s conflicts and changes nothing', async ([_, version]) => {
      const key = randomUUID();
      await write({ kind: 'note', key, version: 0, value: 'first' });
      await write({ kind: 'note', key, version: 1, value: 'second' });
      await expect(write({ kind: 'note', key, version, value: 'lost' })).rejects.toBeInstanceOf(VersionConflict);
      expect(await stored(key)).toEqual({ version: 2, value: 'second' });
    });

    test('a conflict in one document undoes the whole commit, its events included', async () => {
      const id = randomUUID();
      await write({ kind: 'note', key: `${id}/b`, version: 0, value: 1 });
      const conflicting = write(
        { kind: 'note', key: `${id}/a`, version: 0, value: 'lost' },
        { kind: 'note', key: `${id}/b`, version: 0, value: 'lost' },
      );
      await expect(conflicting).rejects.toBeInstanceOf(VersionConflict);
      expect(await stored(`${id}/a`)).toBeUndefined();
    });

    test('a document that a decision rests on must not have moved', async () => {
      const id = randomUUID();
      await write({ kind: 'note', key: `${id}/read`, version: 0, value: 1 });
      const change = { kind: 'note', key: `${id}/written`, version: 0, value: 1 };
      const resting = (version: number) =>
        commit({ expects: [{ kind: 'note', key: `${id}/read`, version }], changes: [change] });
      await expect(resting(0)).rejects.toBeInstanceOf(VersionConflict);
      await expect(resting(2)).rejects.toBeInstanceOf(VersionConflict);
      expect(await stored(change.key)).toBeUndefined();
      await resting(1);
      expect(await stored(change.key)).toBeDefined();
    });

    test('a decision may rest on a document that nobody wrote', async () => {
      const id = randomUUID();
      const expects = [{ kind: 'note', key: `${id}/missing`, version: 0 }];
      await commit({ expects, changes: [{ kind: 'note', key: `${id}/written`, version: 0, value: 1 }] });
      expect(await stored(`${id}/written`)).toBeDefined();
    });

    test('an expired document reads as never written and is written anew from version 1', async () => {
      const key = randomUUID();
      await write({ kind: 'note', key, version: 0, value: 'old', expires: inAnHour() });
      clock.advance(HOUR - 1);
      expect((await stored(key))?.value).toBe('old');
      clock.advance(1);
      expect(await stored(key)).toBeUndefined();
      await expect(write({ kind: 'note', key, version: 1, value: 'late' })).rejects.toBeInstanceOf(VersionConflict);
      await commit({
        expects: [{ kind: 'note', key, version: 0 }],
        changes: [{ kind: 'note', key, version: 0, value: 'new' }],
      });
      expect(await stored(key)).toEqual({ version: 1, value: 'new' });
    });

    test('the last write decides whether a document expires', async () => {
      const key = randomUUID();
      await write({ kind: 'note', key, version: 0, value: 1, expires: inAnHour() });
      await write({ kind: 'note', key, version: 1, value: 2 });
      clock.advance(2 * HOUR);
      expect(await stored(key)).toEqual({ version: 2, value: 2 });
    });

    test('a subject has its own documents of the kinds asked for, in order, without expired ones', async () => {
      const id = randomUUID();
      const keys = [`${id}/b`, `${id}/a`, id, `${id}-twin/a`, `${id}0`, `x${id}/a`];
      await write(...keys.map((key) => ({ kind: 'note', key, version: 0, value: key })));
      await write(
        { kind: 'other', key: id, version: 0, value: 1 },
        { kind: 'class', key: id, version: 0, value: 1 },
        { kind: 'other', key: `${id}/gone`, version: 0, value: 1, expires: inAnHour() },
      );
      clock.advance(HOUR);
      const found = await store.subject(id, ['other', 'note']);
      expect(found.map(({ kind, key, version }) => [kind, key, version])).toEqual([
        ['note', id, 1],
        ['note', `${id}/a`, 1],
        ['note', `${id}/b`, 1],
        ['other', id, 1],
      ]);
      expect(found[1]?.value).toBe(`${id}/a`);
    });

    test('erasing a student leaves the class of the same name, and other students', async () => {
      const id = randomUUID();
      await write(
        { kind: 'note', key: id, version: 0, value: 1 },
        { kind: 'note', key: `${id}/a`, version: 0, value: 1 },
        { kind: 'class', key: id, version: 0, value: 1 },
        { kind: 'note', key: `${id}-twin/a`, version: 0, value: 1 },
      );
      await store.erase(id, ['note'], []);
      expect(await store.subject(id, ['note', 'class'])).toEqual([{ kind: 'class', key: id, version: 1, value: 1 }]);
      expect(await stored(`${id}-twin/a`)).toBeDefined();
      await write({ kind: 'note', key: id, version: 0, value: 2 });
      expect(await stored(id)).toEqual({ version: 1, value: 2 });
    });

    test('of many writers at once of one document each in turn gets through, and none is lost', async () => {
      const key = randomUUID();
      const writers = Array.from({ length: 20 }, () => increment(store, key));
      await Promise.all(writers);
      expect(await stored(key, 'counter')).toEqual({ version: 20, value: 20 });
    });

    stateStoreModel(() => ({ store, clock }));
  });
}

/** Reads, adds one and writes until no one came between. */
async function increment(store: StateStore, key: string): Promise<void> {
  const [found] = await store.read([{ kind: 'counter', key }]);
  const change = { kind: 'counter', key, version: found?.version ?? 0, value: Number(found?.value ?? 0) + 1 };
  try {
    await store.commit({ expects: [], changes: [change], events: [] });
  } catch (error) {
    if (!(error instanceof VersionConflict)) throw error;
    await increment(store, key);
  }
}
