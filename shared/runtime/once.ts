import { z } from 'zod';
import type { Address, Change, OutgoingEvent, StateStore, Stored } from '../ports/state-store.ts';
import { Refusal } from '../skill/refusal.ts';
import type { AnySkill, WorkspaceFile } from '../skill/skill.ts';
import type { Caller } from './caller.ts';
import { digestOf } from './sources.ts';
import { daysAfter } from './submissions.ts';

/** What a call answered, kept so that a retry gets the same answer and no second effect. */
const StoredOutcome = z.object({
  /** SHA-256 of what was asked, code included. */
  asked: z.string(),
  at: z.iso.datetime(),
  result: z.record(z.string(), z.unknown()),
  brief: z.string(),
  files: z.array(z.object({ path: z.string(), text: z.string() })),
});
export type StoredOutcome = z.output<typeof StoredOutcome>;

/** Longer than an event can be redelivered (seven days) and than a client retries. */
const KEPT_DAYS = 30;
/** Within this time an identical call without an id is a retry: models retry after a time-out. */
const RETRY_SECONDS = 30;

/** Where the outcome of this call is kept, and whether one is there. */
export interface Once {
  readonly at: Address;
  readonly version: number;
  readonly earlier: StoredOutcome | undefined;
  readonly asked: string;
  readonly id: string | undefined;
}

/** Undefined where a repeat is harmless (reads) or means "the next one" and carries no id. */
export async function once(
  skill: AnySkill,
  subject: string,
  words: () => string,
  { id, door }: Pick<Caller, 'id' | 'door'>,
  now: string,
  state: StateStore,
): Promise<Once | undefined> {
  if (skill.effect === 'read') return undefined;
  if (id === undefined && skill.repeat === 'new') return undefined;
  const asked = digestOf(words());
  const at = address(skill, subject, id);
  const [stored] = await state.read([at]);
  const version = stored?.version ?? 0;
  const earlier = stored && same(stored, asked, id, door, now);
  return { at, version, earlier, asked, id };
}

function address(skill: AnySkill, subject: string, id: string | undefined): Address {
  return id === undefined
    ? { kind: 'latest', key: `${subject}/${skill.name}` }
    : { kind: 'outcome', key: `${subject}/${skill.name}/${id}` };
}

function same(
  stored: Stored,
  asked: string,
  id: string | undefined,
  door: Caller['door'],
  now: string,
): StoredOutcome | undefined {
  const outcome = StoredOutcome.parse(stored.value);
  // An event's id alone says that it is the same event.
  if (door === 'event' || outcome.asked === asked) return id === undefined && stale(outcome, now) ? undefined : outcome;
  if (id === undefined) return undefined;
  throw new Refusal('id_reused', 'conflict', `The id ${id} was used for another call. Use a new id.`);
}

const stale = ({ at }: StoredOutcome, now: string) => Date.parse(now) - Date.parse(at) > RETRY_SECONDS * 1000;

/** The change that keeps an outcome, to be committed with what the call changed. */
export function keep(
  { at, version, asked, id }: Once,
  result: Record<string, unknown>,
  brief: string,
  files: readonly WorkspaceFile[],
  now: string,
): Change {
  const value = { asked, at: now, result, brief, files } satisfies Omit<StoredOutcome, 'files'> & {
    files: readonly WorkspaceFile[];
  };
  return { ...at, version, value, expires: daysAfter(now, id === undefined ? 1 : KEPT_DAYS) };
}

/** The outcome that an event finds when it comes back to who has applied it already, as part of the call that told it. */
export function applied(skill: AnySkill, { id, student }: OutgoingEvent, now: string): Change {
  const value = { asked: '', at: now, result: {}, brief: '', files: [] } satisfies StoredOutcome;
  return { ...address(skill, student, id), version: 0, value, expires: daysAfter(now, KEPT_DAYS) };
}
