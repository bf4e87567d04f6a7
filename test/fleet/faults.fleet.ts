import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { attemptGraded } from '@learnflow/contracts/events/attempt-graded';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { encodeEvent } from '../../shared/adapters/avro.ts';
import { gradedAttempt } from '../../shared/testing/attempts.ts';
import { eventually, fleet, pause, type Student, student, triesOf } from './suite-fleet.ts';

/** What each fault came to: printed at the end, and kept for docs/operations.md. */
const table: string[] = [];

afterAll(async () => {
  const head = '| fault | what happened meanwhile | longest wait of a call | recovered after |\n|---|---|--:|--:|';
  const text = `${[head, ...table].join('\n')}\n`;
  const file = join(fleet.folder, 'faults.md');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  process.stdout.write(text);
});

beforeEach(() => fleet.up());

const STUDENTS = 4;
const TRIES_EACH = 15;
/** Between two tries of a student. */
const GAP_MS = 150;

const code = (n: number) =>
  `export function longestDrySpell(rain) {\n  let longest = 0;\n  for (const one of rain) if (one === 0) longest++;\n  return longest; // ${n}\n}\n`;

interface Lesson {
  /** Resolves when every try was answered, told again where the fleet said so. */
  readonly answered: Promise<void>;
  readonly students: readonly Student[];
  /** The longest that a try took from first sending to its answer, ms. */
  readonly longest: () => number;
}

/** Students who hand in, each with an id of its own, and go on where they are told to try again. */
async function lesson(): Promise<Lesson> {
  const students = await Promise.all(Array.from({ length: STUDENTS }, () => student(`f-${randomUUID()}`)));
  let longest = 0;
  const live = async (one: Student) => {
    for (let n = 0; n < TRIES_EACH; n += 1) {
      const began = performance.now();
      await one.patiently('exercise', 'grade_submission', { problem: 'dry-spell', code: code(n) }, `try-${n}`);
      longest = Math.max(longest, performance.now() - began);
      await pause(GAP_MS);
    }
  };
  return { answered: Promise.all(students.map(live)).then(() => undefined), students, longest: () => longest };
}

/** Every try has reached progress, and none twice. Returns after how many ms. */
async function allCounted({ students }: Lesson, each = TRIES_EACH): Promise<number> {
  const times = await Promise.all(
    students.map((one) =>
      eventually(
        () => triesOf(one),
        (count) => count >= each,
        90_000,
      ),
    ),
  );
  // One more would come now.
  await pause(1_500);
  expect(await Promise.all(students.map(triesOf))).toEqual(students.map(() => each));
  return Math.max(...times);
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

function row(fault: string, meanwhile: string, longest: number | undefined, recovered: number | undefined) {
  const told = (ms: number | undefined) => (ms === undefined ? '' : seconds(ms));
  table.push(`| ${fault} | ${meanwhile} | ${told(longest)} | ${told(recovered)} |`);
}

/** A lesson during which something breaks and is mended: all of it is counted, once. */
async function through(fault: string, meanwhile: string, hurt: () => Promise<void>, heal: () => Promise<void>) {
  const during = await lesson();
  await pause(500);
  await hurt();
  await pause(1_500);
  const healing = performance.now();
  await heal();
  await during.answered;
  const answered = performance.now() - healing;
  const counted = await allCounted(during);
  row(fault, meanwhile, during.longest(), Math.max(answered, counted));
}

/** What dies, how, and what happens meanwhile; it comes back after a second and a half. */
const DEATHS = [
  ['a broker of three', 'broker-2', 'kill', 'the two others serve'],
  ['PostgreSQL', 'postgresql', 'stop', 'calls are refused with 503 and told again by the client'],
  ['PostgreSQL', 'postgresql', 'kill', 'the same'],
  ['Redis', 'redis', 'kill', "calls go on; the gateway's limit is not counted"],
  ['a sidecar', 'sidecar-exercise', 'kill', 'calls to its server are refused with 503'],
  ['the sidecar of progress', 'sidecar-progress', 'kill', 'grading goes on, events wait in Kafka'],
  ['a server in the middle of its writes', 'server-exercise', 'kill', 'its calls are cut off and told again'],
  ['progress in the middle of a fold', 'server-progress', 'kill', 'grading goes on, events are delivered again'],
] as const;

describe('something dies and comes back: nothing is lost and nothing counted twice', () => {
  test.each(DEATHS)('%s (%s, by %s)', async (what, name, how, meanwhile) => {
    const part = fleet.part(name);
    await through(
      `${what} ${how === 'kill' ? 'killed' : 'stopped'} and back`,
      meanwhile,
      async () => void (await part[how]()),
      async () => void (await part.start()),
    );
  });
});

test('a relay that is killed while it publishes what waited for the brokers: nothing is lost and nothing counted twice', async () => {
  await fleet.part('broker-1').stop();
  await fleet.part('broker-2').stop();
  const during = await lesson();
  await during.answered;
  await Promise.all([fleet.part('broker-1').start(), fleet.part('broker-2').start()]);
  const began = performance.now();
  for (let kills = 0; kills < 3; kills += 1) {
    await pause(300);
    await fleet.part('server-exercise').kill();
    await fleet.part('server-exercise').start();
  }
  await allCounted(during);
  row(
    'two brokers of three away, then the relay killed three times mid-publish',
    'grading goes on, events wait in the outbox',
    during.longest(),
    performance.now() - began - 1_500,
  );
});

/** Puts raw bytes on the topic, as a publisher of ours would. */
async function publish(bytes: Uint8Array, key: string): Promise<void> {
  const { daprHttp } = fleet.ports.servers.review;
  const metadata = new URLSearchParams({ 'metadata.rawPayload': 'true', 'metadata.partitionKey': key });
  const response = await fetch(
    `http://127.0.0.1:${daprHttp}/v1.0/publish/learnflow-pubsub/learning.events?${metadata}`,
    {
      method: 'POST',
      body: Buffer.from(bytes),
      headers: { 'content-type': 'application/octet-stream', 'dapr-api-token': fleet.secrets.daprToken },
    },
  );
  expect(response.status).toBe(204);
}

test('poison goes aside with its cause, and what stands behind it in the partition is applied', async () => {
  const ada = await student(`poisoned-${randomUUID()}`);
  const began = performance.now();
  await publish(Buffer.from('no event at all'), ada.name);
  await publish(encodeEvent(attemptGraded, gradedAttempt(`${randomUUID()}#0`, ada.name, 7)), ada.name);
  await publish(encodeEvent(attemptGraded, gradedAttempt(`${randomUUID()}#0`, ada.name)), ada.name);
  await eventually(
    () => triesOf(ada),
    (count) => count === 1,
  );
  row('two poison messages in a partition', 'put aside as error events', undefined, performance.now() - began);
});

test('an event that is delivered six times counts once', async () => {
  const bea = await student(`again-${randomUUID()}`);
  const bytes = encodeEvent(attemptGraded, gradedAttempt(`${randomUUID()}#0`, bea.name));
  for (let n = 0; n < 6; n += 1) await publish(bytes, bea.name);
  await eventually(
    () => triesOf(bea),
    (count) => count >= 1,
  );
  await pause(1_500);
  expect(await triesOf(bea)).toBe(1);
  row('one event published six times', 'counted once', undefined, undefined);
});

test('a peer that hangs costs a little, then nothing, and is asked again once it is back', async () => {
  const cyd = await student(`peer-${randomUUID()}`);
  // Without a concept the exercise server asks progress what is next.
  const ask = async () => {
    const began = performance.now();
    const said = await cyd.call('exercise', 'problem_generation', {});
    expect(said.status).toBe(200);
    return performance.now() - began;
  };
  await ask();
  fleet.part('server-progress').freeze();
  const times: number[] = [];
  for (let n = 0; n < 6; n += 1) times.push(await ask());
  fleet.part('server-progress').thaw();
  const slowest = Math.max(...times);
  const last = times.at(-1) ?? Number.POSITIVE_INFINITY;
  // The breaker is open: nobody waits for the peer's time-out any more.
  expect(last).toBeLessThan(slowest / 2);
  const closed = await eventually(
    async () => (await cyd.asked('exercise', 'problem_generation', {})) as { advice?: unknown },
    (said) => said !== undefined,
  );
  row(
    'progress hangs while exercise asks it',
    `answers without its advice; ${times.map((ms) => Math.round(ms)).join(', ')} ms, then the breaker is open`,
    slowest,
    closed,
  );
});
