import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { OutboxStatus } from '../ports/outbox-status.ts';
import { noted } from '../ports/trace.ts';
import { attempt } from '../runtime/answer.ts';
import { messageOf } from '../runtime/failures.ts';
import { perform } from '../runtime/perform.ts';
import { putAside, type Received, receive } from '../runtime/receive.ts';
import type { EventRecord } from '../skill/event.ts';
import { Refusal } from '../skill/refusal.ts';
import type { Routes } from './http.ts';
import { refuse } from './http-problems.ts';

/** What a server in the fleet shows its own sidecar, and nobody else. */
export interface FleetDoor {
  /** The sidecar shows it with every request it passes on (`APP_API_TOKEN`). */
  readonly token: string;
  readonly pubsub: string;
  readonly topic: string;
  /** The event in these bytes. Throws where there is none. */
  readonly decode: (bytes: Uint8Array) => EventRecord;
  /** How things stand with what leaves, for the metrics. */
  readonly status: () => OutboxStatus;
}

/** An event is a few hundred bytes; a broker takes a million of them, which are a third more in base64. */
const EVENT_LIMIT = 2 * 1024 * 1024;

export const DAPR_ROUTES = ['/dapr/subscribe', '/dapr/events', '/dapr/ask/:skill'];

/** The envelope that Dapr puts around raw bytes at every delivery anew; its own id means nothing. */
const Delivered = z.object({ data_base64: z.string() });

const Identity = z.discriminatedUnion('role', [
  z.object({ role: z.literal('local'), student: z.string() }),
  z.object({ role: z.literal('student'), student: z.string() }),
  z.object({ role: z.literal('tutor'), name: z.string(), classes: z.array(z.string()) }),
  z.object({ role: z.literal('operator'), name: z.string() }),
]);

const Question = z.object({ input: z.looseObject({}), identity: Identity });

/** Subscriptions, events and the questions of peers. */
export function daprRoutes(app: FastifyInstance, { house, servers, fleet, events }: Routes): void {
  if (!fleet) return;
  const { pubsub, topic, decode } = fleet;
  const hide = { schema: { hide: true }, bodyLimit: EVENT_LIMIT, onRequest: sidecarOnly(fleet.token) };
  app.addContentTypeParser(
    'application/cloudevents+json',
    { parseAs: 'string' },
    app.getDefaultJsonParser('error', 'error'),
  );

  app.get('/dapr/subscribe', hide, () => {
    const listens = servers.some(({ on = [] }) => on.length > 0);
    return listens ? [{ pubsubname: pubsub, topic, route: '/dapr/events', metadata: { rawPayload: 'true' } }] : [];
  });

  app.post('/dapr/events', hide, async (request, reply) => {
    const said = await attempt(async () => ({ received: await taken(request.body) }));
    if ('refusal' in said) told('again');
    // Anything but success has Dapr bring it again; the events behind it wait.
    return 'refusal' in said ? refuse(reply, said.refusal) : { status: 'SUCCESS', ...said.outcome };
  });

  async function taken(body: unknown): Promise<Received> {
    const bytes = Buffer.from(Delivered.parse(body).data_base64, 'base64');
    let record: EventRecord;
    try {
      record = decode(bytes);
    } catch (error) {
      const consumer = servers.map(({ name }) => name).join('+');
      await putAside({ consumer, cause: messageOf(error), failed: bytes.toString('base64') }, house);
      return told('put-aside');
    }
    noted({ 'learnflow.event.type': record.event_type });
    return told(await receive(record, servers, house), record);
  }

  function told<T extends Received | 'again'>(outcome: T, record?: EventRecord): T {
    const passed = record && Date.parse(house.ports.clock.now()) - Date.parse(record.timestamp);
    events.received(outcome, passed === undefined ? undefined : passed / 1000);
    noted({ 'learnflow.event.outcome': outcome });
    return outcome;
  }

  app.post<{ Params: { skill: string } }>('/dapr/ask/:skill', hide, async (request) => {
    const said = await attempt(async () => {
      const { input, identity } = Question.parse(request.body);
      const skill = servers.flatMap(({ skills }) => skills).find(({ name }) => name === request.params.skill);
      // A question is asked anew whenever its asker loses a race, so it may have no effect.
      if (skill?.effect !== 'read') throw new Error(`${request.params.skill} cannot be asked here`);
      noted({ 'learnflow.skill': skill.name });
      const { result } = await perform(skill, input, { identity, door: 'host', mayNameFiles: false }, house);
      return { result };
    });
    if ('outcome' in said) return said.outcome;
    const { code, kind, message } = said.refusal;
    return { refusal: { code, kind, message } };
  });
}

function sidecarOnly(token: string): (request: FastifyRequest) => Promise<void> {
  const expected = Buffer.from(token);
  return async ({ headers }) => {
    const shown = Buffer.from(String(headers['dapr-api-token'] ?? ''));
    if (shown.length !== expected.length || !timingSafeEqual(shown, expected))
      throw new Refusal('forbidden', 'forbidden', 'Only the sidecar may call this.');
  };
}
