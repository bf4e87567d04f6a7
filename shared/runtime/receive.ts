import { errorEvent } from '@learnflow/contracts/events/error-event';
import { rosterChanged } from '@learnflow/contracts/events/roster-changed';
import type { OutgoingEvent } from '../ports/state-store.ts';
import { EventHeader, type EventRecord } from '../skill/event.ts';
import { IDENTIFIER_RULE, isIdentifier } from '../skill/identifier.ts';
import { Refusal } from '../skill/refusal.ts';
import type { ServerDefinition } from '../skill/server.ts';
import type { Caller } from './caller.ts';
import { stamped } from './commit.ts';
import { messageOf, TRIES } from './failures.ts';
import { ForgottenSince } from './forgotten.ts';
import { type House, skillNamed } from './house.ts';
import { perform } from './perform.ts';
import { NOBODY } from './whom.ts';

/** What became of an event: applied by each of the servers that listens to it, before or now, or put aside for at least one. */
export type Received = 'applied' | 'repeated' | 'ignored' | 'put-aside';

/**
 * Applies an event that came over a broker, perhaps not for the first time: its id keeps a second time without effect.
 * Throws Refusal of kind `unavailable` where it has to come again.
 */
export async function receive(
  record: EventRecord,
  servers: readonly ServerDefinition[],
  house: House,
): Promise<Received> {
  const listening = servers.filter(({ on = [] }) => on.some(({ event }) => event.type === record.event_type));
  if (listening.length === 0) return 'ignored';
  const cause = unusable(record, house);
  if (cause !== undefined) {
    const consumer = listening.map(({ name }) => name).join('+');
    const told = isIdentifier(record.student_id) ? record : { ...record, student_id: NOBODY };
    await putAside({ consumer, record: told, cause, failed: JSON.stringify(record) }, house);
    return 'put-aside';
  }
  const dated = { ...record, timestamp: earlier(record.timestamp, house.ports.clock.now()) };
  const became = new Set<Received>();
  for (const server of listening) {
    const { outcome, fault } = await applied(dated, server, house);
    became.add(outcome);
    if (fault === undefined) continue;
    await putAside({ consumer: server.name, record, cause: fault, failed: JSON.stringify(record) }, house);
  }
  return WORST_FIRST.find((outcome) => became.has(outcome)) ?? 'ignored';
}

/** Clocks differ: what is dated ahead by less than this happened now, and would else keep what comes after it from counting as the latest. */
const AHEAD_MS = 24 * 3_600_000;

const earlier = (one: string, other: string): string => (one < other ? one : other);

/** Why an event could do harm to documents, whoever applied it. */
function unusable({ student_id: student, timestamp }: EventRecord, { ports }: House): string | undefined {
  if (!isIdentifier(student)) return `student_id ${IDENTIFIER_RULE}`;
  if (!EventHeader.shape.timestamp.safeParse(timestamp).success)
    return 'timestamp must be of 1970 or later, as 2026-01-31T10:00:00.000Z';
  const ahead = Date.parse(timestamp) - Date.parse(ports.clock.now());
  return ahead <= AHEAD_MS ? undefined : 'timestamp must be no more than a day ahead';
}

const WORST_FIRST = ['put-aside', 'applied', 'repeated'] as const satisfies readonly Received[];

/** With a fault where it could not be applied. */
async function applied(
  record: EventRecord,
  { name, on = [] }: ServerDefinition,
  house: House,
): Promise<{ readonly outcome: Received; readonly fault?: string }> {
  const reaction = on.find(({ event }) => event.type === record.event_type);
  if (!reaction) return { outcome: 'ignored' };
  const { event_id: id, student_id: student, timestamp: told } = record;
  const caller: Caller = { identity: { role: 'local', student }, door: 'event', id, told, mayNameFiles: false };
  let fault = `${name} did not apply it`;
  for (let failures = 0; failures < TRIES; failures += 1) {
    try {
      const { loaded } = await perform(reaction.skill, reaction.input(record), caller, house);
      // A stored outcome was found under the event's id.
      return { outcome: loaded ? 'applied' : 'repeated' };
    } catch (error) {
      if (error instanceof ForgottenSince) {
        await leftAgain(record, house);
        return { outcome: 'ignored' };
      }
      // A store that cannot write now says nothing about the event.
      if (error instanceof Refusal && error.kind === 'unavailable') throw error;
      fault = messageOf(error);
    }
  }
  return { outcome: 'put-aside', fault };
}

/** Whoever joined a class just before they were forgotten is on its roster still: the erasure could not know. */
async function leftAgain(record: EventRecord, house: House): Promise<void> {
  const update = record.event_type === rosterChanged.type ? skillNamed(house, 'class_update') : undefined;
  const { class: group, member } = rosterChanged.payload.partial().parse(record);
  if (!update || !member) return;
  const operator = { identity: { role: 'operator', name: 'erasure' }, door: 'host', mayNameFiles: false } as const;
  await perform(update, { class: group, remove: [record.student_id] }, operator, house);
}

/** Characters: an error event has to fit where its event did. The topic holds the event itself for seven days. */
const MOST_KEPT = 100_000;

export interface Poison {
  readonly consumer: string;
  /** Missing where the bytes said nothing. */
  readonly record?: Pick<EventRecord, 'event_id' | 'event_type' | 'student_id'> | undefined;
  readonly cause: string;
  /** The event as text, so that it can be applied once the cause is mended. */
  readonly failed: string;
}

/** An event that cannot be applied leaves as an ErrorEvent with its cause, on the way that all events leave. */
export async function putAside({ consumer, record, cause, failed }: Poison, { ports }: House): Promise<void> {
  const call = {
    id: `poison/${consumer}/${record?.event_id ?? crypto.randomUUID()}`,
    student: record?.student_id ?? NOBODY,
    now: ports.clock.now(),
  };
  const told = stamped(
    errorEvent.of({
      consumer,
      failed_event_id: record?.event_id ?? '',
      failed_event_type: record?.event_type ?? '',
      cause,
      failed_event: failed.slice(0, MOST_KEPT),
    }),
    0,
    call,
  );
  const event: OutgoingEvent = {
    id: told.event_id,
    student: told.student_id,
    type: told.event_type,
    record: told,
    consumers: [],
  };
  await ports.state.commit({ expects: [], changes: [], events: [event] });
}
