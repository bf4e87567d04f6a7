import { attemptGraded } from '@learnflow/contracts/events/attempt-graded';
import { progress } from '@learnflow/progress';
import { expect, it } from 'vitest';
import { decodeEvent } from '../shared/adapters/avro.ts';
import { httpBridge } from '../shared/bridges/http.ts';
import { type DeadLetter, isDeadLetter, reapply } from '../shared/host/reapply.ts';
import { gradedAttempt } from '../shared/testing/attempts.ts';
import { temporaryHouse } from '../shared/testing/house.ts';

const token = 'only the sidecar knows';

const letterOf = (text: string, id = 'e1'): DeadLetter => ({
  event_id: `poison/progress/${id}`,
  event_type: 'event.failed',
  timestamp: '2026-03-02T09:00:01.000Z',
  version: 1,
  student_id: 'ada',
  idempotency_key: `poison/progress/${id}`,
  consumer: 'progress',
  failed_event_id: id,
  failed_event_type: id === '' ? '' : attemptGraded.type,
  cause: 'a bug, mended since',
  failed_event: text,
});

/** The progress server where its sidecar would call it. */
async function served() {
  const house = temporaryHouse([progress]);
  const app = await httpBridge({
    house,
    servers: [progress],
    doorman: { tokens: undefined, student: 'me', loopback: true },
    fleet: {
      token,
      pubsub: 'learnflow-pubsub',
      topic: 'learning.events',
      decode: decodeEvent,
      status: () => ({ published: 0, waiting: 0, oldest: undefined, leads: false }),
    },
  });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    address,
    async [Symbol.asyncDispose]() {
      await app.close();
      await house[Symbol.asyncDispose]();
    },
  };
}

it('what was put aside is applied once its cause is mended, and once only', async () => {
  await using server = await served();
  const letter = letterOf(JSON.stringify(gradedAttempt('e1', 'ada')));
  expect(isDeadLetter(letter)).toBe(true);
  expect(await reapply(letter, { address: server.address, token })).toBe('applied');
  expect(await reapply(letter, { address: server.address, token })).toBe('repeated');
});

it('what still cannot be applied or read is put aside again', async () => {
  await using server = await served();
  const still = letterOf(JSON.stringify(gradedAttempt('e1', 'ada', 7)));
  expect(await reapply(still, { address: server.address, token })).toBe('put-aside');
  const unreadable = letterOf(Buffer.from('no Avro at all').toString('base64'), '');
  expect(await reapply(unreadable, { address: server.address, token })).toBe('put-aside');
});

it('needs the secret that the sidecar shows', async () => {
  await using server = await served();
  const letter = letterOf(JSON.stringify(gradedAttempt('e1', 'ada')));
  await expect(reapply(letter, { address: server.address, token: 'another' })).rejects.toThrow('Only the sidecar');
});
