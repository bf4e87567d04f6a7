import type { Waiting } from '../ports/event-log.ts';
import { VersionConflict } from '../ports/state-store.ts';
import type { EventRecord } from '../skill/event.ts';
import { Refusal } from '../skill/refusal.ts';
import type { Caller } from './caller.ts';
import { messageOf, TRIES } from './failures.ts';
import { type House, reactionOf } from './house.ts';
import type { perform } from './perform.ts';

const BATCH = 100;

type Perform = typeof perform;

/** Applies what waits for this house's servers, oldest first: about these students, or about all where left out. */
export async function drain(house: House, students: readonly string[] | undefined, act: Perform): Promise<void> {
  const consumers = house.servers.filter(({ on = [] }) => on.length > 0).map(({ name }) => name);
  if (consumers.length === 0) return;
  for (;;) {
    const waiting = await house.ports.log.waiting(consumers, students, BATCH);
    if (waiting.length === 0) return;
    for (const one of waiting) await settle(one, house, act);
  }
}

/** Returns when the event waits no more, here or because another process took it. A student's events stay in order. */
async function settle(waiting: Waiting, house: House, act: Perform): Promise<void> {
  for (;;) {
    try {
      return await apply(waiting, house, act);
    } catch (error) {
      if (error instanceof VersionConflict) {
        if (await gone(waiting, house)) return;
        continue;
      }
      // A store that cannot write now says nothing about the event.
      if (error instanceof Refusal && error.kind === 'unavailable') throw error;
      if (await parked(waiting, error, house)) return;
    }
  }
}

/** A reaction is just another caller of a skill, with the event's id against repeats. */
async function apply({ consumer, event, type, record, student }: Waiting, house: House, act: Perform): Promise<void> {
  const reaction = reactionOf(house, consumer, type);
  if (!reaction) throw new Error(`${consumer} does not listen to ${type} in this version`);
  const caller: Caller = { identity: { role: 'local', student }, door: 'event', id: event, mayNameFiles: false };
  await act(reaction.skill, reaction.input(record as EventRecord), caller, house, { consumer, event });
}

async function gone({ consumer, event, student }: Waiting, { ports }: House): Promise<boolean> {
  const left = await ports.log.waiting([consumer], [student], Number.MAX_SAFE_INTEGER);
  return !left.some((one) => one.event === event);
}

async function parked({ consumer, event }: Waiting, error: unknown, { ports }: House): Promise<boolean> {
  const failures = await ports.log.failed({ consumer, event });
  if (failures > 0 && failures < TRIES) return false;
  await ports.log.park({ consumer, event }, messageOf(error));
  return true;
}
