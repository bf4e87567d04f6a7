import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { activityRecorded } from '@learnflow/contracts/events/activity-recorded';
import { attemptGraded } from '@learnflow/contracts/events/attempt-graded';
import { errorEvent } from '@learnflow/contracts/events/error-event';
import { rosterChanged } from '@learnflow/contracts/events/roster-changed';
import { progress } from '@learnflow/progress';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { decodeEvent, encodeEvent } from '../shared/adapters/avro.ts';
import { daprState } from '../shared/adapters/distributed/dapr-state.ts';
import { keyOf } from '../shared/adapters/distributed/document-rows.ts';
import { fleetLog } from '../shared/adapters/distributed/fleet-log.ts';
import { entriesIn, shardKeys } from '../shared/adapters/distributed/outbox.ts';
import { httpBridge } from '../shared/bridges/http.ts';
import { embeddedHouse } from '../shared/host/embedded.ts';
import { settingsFrom } from '../shared/host/settings.ts';
import { FORGOTTEN } from '../shared/ports/state-store.ts';
import { closeHouse, type House } from '../shared/runtime/house.ts';
import { eraseStudent, exportStudent } from '../shared/runtime/students.ts';
import { gradedAttempt } from '../shared/testing/attempts.ts';
import { rowsInMemory } from '../shared/testing/rows-in-memory.ts';

const TOKEN = 'only the sidecar knows';
const folder = mkdtempSync(join(tmpdir(), 'learnflow-door-'));
const rows = rowsInMemory();
let house: House;
let app: FastifyInstance;

beforeAll(async () => {
  const embedded = embeddedHouse([progress], settingsFrom({ LEARNFLOW_HOME: folder, LEARNFLOW_WORKSPACE: folder }));
  const state = daprState(rows, embedded.ports.clock, { server: 'progress' });
  house = { ...embedded, ports: { ...embedded.ports, state, log: fleetLog } };
  app = await httpBridge({
    house,
    servers: [progress],
    doorman: { tokens: undefined, student: 'me', loopback: true },
    fleet: {
      token: TOKEN,
      pubsub: 'learnflow-pubsub',
      topic: 'learning.events',
      decode: decodeEvent,
      status: () => ({ published: 0, waiting: 0, oldest: undefined, leads: false }),
    },
  });
});

afterAll(async () => {
  await app.close();
  await closeHouse(house);
  rmSync(folder, { recursive: true, force: true });
});

const shown = { 'dapr-api-token': TOKEN };

const deliver = (bytes: Uint8Array) =>
  app.inject({
    method: 'POST',
    url: '/dapr/events',
    headers: { ...shown, 'content-type': 'application/cloudevents+json' },
    payload: JSON.stringify({ id: crypto.randomUUID(), data_base64: Buffer.from(bytes).toString('base64') }),
  });

async function attemptsOf(student: string): Promise<number> {
  const url = '/progress/mastery-calculation';
  const { content } = (await app.inject({ method: 'POST', url, payload: { concept: 'for-loops', student } })).json();
  return content?.evidence.attempts ?? 0;
}

const outbox = async () => [...(await rows.read(shardKeys('progress'))).values()].flatMap(entriesIn);

it('an event is applied once, however often and however close together it comes', async () => {
  const bytes = encodeEvent(attemptGraded, gradedAttempt('e1#0', 'ada'));
  const said = await Promise.all([deliver(bytes), deliver(bytes), deliver(bytes)]);
  expect(said.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200]);
  expect((await deliver(bytes)).json()).toEqual({ status: 'SUCCESS', received: 'repeated' });
  expect(await attemptsOf('ada')).toBe(1);
});

it('bytes that are no event leave as an error event that holds them, and what follows is applied', async () => {
  const bytes = Buffer.from('no Avro at all, ü');
  expect((await deliver(bytes)).json()).toEqual({ status: 'SUCCESS', received: 'put-aside' });
  const [entry] = (await outbox()).filter(({ type }) => type === errorEvent.type);
  expect(entry?.record).toMatchObject({
    consumer: 'progress',
    cause: 'not an Avro object',
    failed_event: bytes.toString('base64'),
  });
  await deliver(encodeEvent(attemptGraded, gradedAttempt('e2#0', 'bea')));
  expect(await attemptsOf('bea')).toBe(1);
});

it('an event that no skill can fold leaves as an error event with its cause', async () => {
  const bytes = encodeEvent(attemptGraded, gradedAttempt('e3#0', 'cyd', 7));
  expect((await deliver(bytes)).json()).toEqual({ status: 'SUCCESS', received: 'put-aside' });
  const [entry] = (await outbox()).filter(({ record }) => record.failed_event_id === 'e3#0');
  expect(entry?.student).toBe('cyd');
  expect(JSON.parse(String(entry?.record.failed_event))).toMatchObject({ event_id: 'e3#0', score: 7 });
  expect(await attemptsOf('cyd')).toBe(0);
});

it('an event from before a student was forgotten brings nothing back, one from after it counts', async () => {
  await deliver(encodeEvent(attemptGraded, gradedAttempt('e5#0', 'fay')));
  await eraseStudent('fay', house);
  expect((await deliver(encodeEvent(attemptGraded, gradedAttempt('e6#0', 'fay')))).json().received).toBe('ignored');
  expect((await exportStudent('fay', house)).documents).toEqual([]);
  const later = { ...gradedAttempt('e7#0', 'fay'), timestamp: new Date(Date.now() + 1_000).toISOString() };
  expect((await deliver(encodeEvent(attemptGraded, later))).json().received).toBe('applied');
});

it('an activity comes back to who recorded it and counts once; into empty documents it counts', async () => {
  const told = { student: 'gus', kind: 'quiz', concept: 'for-loops', score: 1 };
  await app.inject({ method: 'POST', url: '/progress/record-activity', payload: told });
  const before = (await exportStudent('gus', house)).documents;
  const [entry] = (await outbox()).filter(({ student, type }) => student === 'gus' && type === activityRecorded.type);
  const bytes = encodeEvent(activityRecorded, { ...gradedAttempt('', ''), ...entry?.record });
  expect((await deliver(bytes)).json().received).toBe('repeated');
  expect((await exportStudent('gus', house)).documents).toEqual(before);

  const kinds = ['learner', 'recent', 'concept-state', 'outcome'];
  await house.ports.state.erase('gus', kinds, []);
  await rows.write([{ key: keyOf({ kind: FORGOTTEN, key: 'gus' }), blind: true }]);
  expect((await deliver(bytes)).json().received).toBe('applied');
  const folded = (documents: typeof before) => documents.filter(({ kind }) => kind !== 'outcome');
  expect(folded((await exportStudent('gus', house)).documents)).toEqual(folded(before));
});

it('forgetting a student while their events are being applied leaves nothing, whoever comes first', async () => {
  for (let round = 0; round < 20; round += 1) {
    const name = `hal-${round}`;
    await deliver(encodeEvent(attemptGraded, gradedAttempt(`${name}/a#0`, name)));
    const under = ['b', 'c'].map((n) => deliver(encodeEvent(attemptGraded, gradedAttempt(`${name}/${n}#0`, name))));
    await Promise.all([...under, eraseStudent(name, house)]);
    expect((await exportStudent(name, house)).documents, name).toEqual([]);
  }
});

it('an event about nobody who can be called so goes aside, and touches nobody', async () => {
  await deliver(encodeEvent(attemptGraded, gradedAttempt('e8#0', 'ida')));
  const before = await exportStudent('ida', house);
  for (const [n, name] of ['ida/for-loops', '', '-', '~9b', 'ida\u0000'].entries()) {
    const said = await deliver(encodeEvent(attemptGraded, gradedAttempt(`e9-${n}#0`, name)));
    expect(said.json().received, name).toBe('put-aside');
  }
  expect(await exportStudent('ida', house)).toEqual(before);
});

it('an event from far ahead, or of no time at all, goes aside; one of a clock that is fast counts', async () => {
  const ahead = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
  const dated = async (id: string, timestamp: string) =>
    (await deliver(encodeEvent(attemptGraded, { ...gradedAttempt(id, 'lou'), timestamp }))).json().received;
  expect(await dated('e11#0', ahead(25))).toBe('put-aside');
  expect(await dated('e12#0', '9999-12-31T23:59:59.999Z')).toBe('put-aside');
  for (const [n, odd] of [
    'yesterday',
    '',
    '2026',
    'Fri, 20 Nov 2026 10:00:00 GMT',
    '2026-11-20T10:00:00+14:00',
    '0000-01-01T00:00:00.000Z',
  ].entries())
    expect(await dated(`e13-${n}#0`, odd), odd).toBe('put-aside');
  expect(await dated('e14#0', ahead(23))).toBe('applied');
  expect(await attemptsOf('lou')).toBe(1);
  const [letter] = (await outbox()).filter(({ record }) => record.failed_event_id === 'e11#0');
  expect(letter).toMatchObject({ student: 'lou', record: { failed_event_type: attemptGraded.type } });
  const recorded = (await exportStudent('lou', house)).documents.find(({ kind }) => kind === 'learner');
  expect(JSON.stringify(recorded)).not.toContain(ahead(23).slice(0, 13));
});

it('what is put aside fits where its event did', async () => {
  const huge = { ...gradedAttempt('e10#0', 'joe', 7), error_type: '\u0001'.repeat(200_000) };
  expect((await deliver(encodeEvent(attemptGraded, huge))).json().received).toBe('put-aside');
  const [entry] = (await outbox()).filter(({ record }) => record.failed_event_id === 'e10#0');
  expect(String(entry?.record.failed_event).length).toBeLessThan(200_000);
});

it('a roster that was told too late of a student who is forgotten loses them again', async () => {
  const group = { class: '9b', add: ['kim'] };
  expect((await app.inject({ method: 'POST', url: '/progress/class-update', payload: group })).statusCode).toBe(200);
  const [joined] = (await outbox()).filter(({ student, type }) => student === 'kim' && type === rosterChanged.type);
  const bytes = encodeEvent(rosterChanged, { ...gradedAttempt('', ''), ...joined?.record });
  await eraseStudent('kim', house);
  await deliver(bytes);
  const roster = await house.ports.state.read([{ kind: 'class', key: '9b' }]);
  expect(roster[0]?.value).toMatchObject({ roster: [] });
});

it('nobody but the sidecar delivers, subscribes or asks', async () => {
  const event = encodeEvent(attemptGraded, gradedAttempt('e4#0', 'dan'));
  const payload = JSON.stringify({ data_base64: Buffer.from(event).toString('base64') });
  for (const headers of [{}, { 'dapr-api-token': 'guessed' }, { 'dapr-api-token': `${TOKEN} ` }]) {
    const type = { 'content-type': 'application/cloudevents+json' };
    const told = { method: 'POST', headers: { ...headers, ...type }, payload } as const;
    expect((await app.inject({ ...told, url: '/dapr/events' })).statusCode).toBe(403);
    expect((await app.inject({ url: '/dapr/subscribe', headers })).statusCode).toBe(403);
    expect((await app.inject({ ...told, url: '/dapr/ask/next_step' })).statusCode).toBe(403);
  }
  expect(await attemptsOf('dan')).toBe(0);
});

it('a peer asks what reads, as who it asks for, and nothing that writes', async () => {
  const ask = async (skill: string, input: object, student: string) =>
    (
      await app.inject({
        method: 'POST',
        url: `/dapr/ask/${skill}`,
        headers: shown,
        payload: { input, identity: { role: 'student', student } },
      })
    ).json();
  expect((await ask('mastery_calculation', { concept: 'for-loops' }, 'ada')).result.evidence.attempts).toBe(1);
  expect((await ask('mastery_calculation', { concept: 'for-loops', student: 'ada' }, 'eve')).refusal.code).toBe(
    'forbidden',
  );
  const told = { kind: 'quiz', concept: 'for-loops', score: 1 };
  expect((await ask('record_activity', told, 'ada')).refusal.kind).toBe('internal');
});

it('what it listens to is said where something is', async () => {
  expect((await app.inject({ url: '/dapr/subscribe', headers: shown })).json()).toEqual([
    {
      pubsubname: 'learnflow-pubsub',
      topic: 'learning.events',
      route: '/dapr/events',
      metadata: { rawPayload: 'true' },
    },
  ]);
});
