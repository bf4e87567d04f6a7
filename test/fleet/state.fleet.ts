import { randomUUID } from 'node:crypto';
import { DaprClient } from '@dapr/dapr';
import { beforeAll, expect, test } from 'vitest';
import { daprState } from '../../shared/adapters/distributed/dapr-state.ts';
import { keyOf } from '../../shared/adapters/distributed/document-rows.ts';
import { lease } from '../../shared/adapters/distributed/lease.ts';
import { daprRows, type Rows } from '../../shared/adapters/distributed/rows.ts';
import { sidecar } from '../../shared/adapters/distributed/sidecar.ts';
import { manualClock } from '../../shared/ports/contract/manual-clock.ts';
import { stateStoreContract } from '../../shared/ports/contract/state-store.ts';
import { fleet } from './suite-fleet.ts';

const STORE = 'learnflow-state';

function rowsOf(server: 'progress' | 'review'): Rows {
  const address = `http://127.0.0.1:${fleet.ports.servers[server].daprHttp}`;
  return daprRows(sidecar({ address, token: fleet.secrets.daprToken }), STORE);
}

stateStoreContract('PostgreSQL behind a real sidecar', async (clock) =>
  daprState(rowsOf('progress'), clock, { server: 'contract' }),
);

test('what one server writes another reads at once, and of two who write only one gets through', async () => {
  const [here, there] = (['progress', 'review'] as const).map((server) =>
    daprState(rowsOf(server), manualClock(), { server: 'contract' }),
  );
  const key = randomUUID();
  const change = (version: number, value: string) => ({
    expects: [],
    changes: [{ kind: 'note', key, version, value }],
    events: [],
  });
  await here?.commit(change(0, 'first'));
  expect(await there?.read([{ kind: 'note', key }])).toEqual([{ version: 1, value: 'first' }]);
  const raced = await Promise.allSettled([here?.commit(change(1, 'here')), there?.commit(change(1, 'there'))]);
  expect(raced.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
});

test('what expires leaves the database by itself', async () => {
  const rows = rowsOf('progress');
  const key = `note:${randomUUID()}`;
  expect(await rows.write([{ key, value: { n: 1 }, ttl: 1 }])).toBe(true);
  expect((await rows.read([key])).size).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect((await rows.read([key])).size).toBe(0);
  expect(await rows.write([{ key, value: { n: 2 } }])).toBe(true);
});

test('a lease has one holder, and passes on when it is given back', async () => {
  const name = randomUUID();
  const [one, other] = [lease(rowsOf('progress'), name, 'one'), lease(rowsOf('review'), name, 'other')];
  const taken = await Promise.all([one.hold(), other.hold()]);
  expect(taken.toSorted()).toEqual([false, true]);
  const [holder, waiter] = taken[0] ? [one, other] : [other, one];
  expect(await waiter.hold()).toBe(false);
  await holder.release();
  expect(await waiter.hold()).toBe(true);
});

test('a sidecar that is shown another token answers nothing', async () => {
  const address = `http://127.0.0.1:${fleet.ports.servers.progress.daprHttp}`;
  const rows = daprRows(sidecar({ address, token: 'guessed' }), STORE);
  await expect(rows.read(['note:x'])).rejects.toMatchObject({ kind: 'unavailable' });
});

test('where no sidecar listens a call is refused with a remedy, and at once', async () => {
  const state = daprState(
    daprRows(sidecar({ address: 'http://127.0.0.1:1', token: undefined }), STORE),
    manualClock(),
    {
      server: 'contract',
    },
  );
  await expect(state.read([{ kind: 'note', key: 'ada' }])).rejects.toMatchObject({
    code: 'sidecar_unreachable',
    message: expect.stringContaining('Try again'),
  });
});

/** The client that Dapr's own project gives to JavaScript sees what we write, and we what it writes. */
test('@dapr/dapr reads our documents and writes rows that we read', async () => {
  const client = new DaprClient({
    daprHost: '127.0.0.1',
    daprPort: String(fleet.ports.servers.progress.daprHttp),
    daprApiToken: fleet.secrets.daprToken,
  });
  const rows = rowsOf('progress');
  const key = randomUUID();
  const state = daprState(rows, manualClock(), { server: 'contract' });
  await state.commit({ expects: [], changes: [{ kind: 'note', key, version: 0, value: { ü: 1 } }], events: [] });
  const address = keyOf({ kind: 'note', key });
  expect(await client.state.get(STORE, address)).toMatchObject({ version: 1, json: '{"ü":1}' });
  await client.state.save(STORE, [{ key: address, value: { version: 7, json: '[2]', expires: null } }]);
  expect(await state.read([{ kind: 'note', key }])).toEqual([{ version: 7, value: [2] }]);
});

beforeAll(() => fleet.part('sidecar-progress').start());
