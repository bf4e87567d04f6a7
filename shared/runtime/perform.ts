import { setTimeout as sleep } from 'node:timers/promises';
import type { Change, Delivery, OutgoingEvent } from '../ports/state-store.ts';
import { VersionConflict } from '../ports/state-store.ts';
import { codeNeed, needsOf } from '../skill/needs.ts';
import { Refusal } from '../skill/refusal.ts';
import type { RunResult } from '../skill/run.ts';
import type { AnySkill, WorkspaceFile } from '../skill/skill.ts';
import { type Caller, unlessGone } from './caller.ts';
import { commitOf, stamped } from './commit.ts';
import { type AnyDecision, decide } from './decide.ts';
import { ForgottenSince, remembered } from './forgotten.ts';
import { consumersOf, echoOf, type House } from './house.ts';
import { identifier } from './identifier.ts';
import { load } from './load.ts';
import { applied, keep, once } from './once.ts';
import { drain } from './react.ts';
import { source } from './sources.ts';
import { type Arguments, validate } from './validate.ts';
import { NOBODY, type Whom, whom } from './whom.ts';

/** What a call came to. */
export interface Outcome {
  readonly result: Record<string, unknown>;
  readonly brief: string;
  /** The caller asked for everything. */
  readonly full: boolean;
  /** What was fetched for the call; undefined for a repeat, which fetches nothing. */
  readonly loaded: object | undefined;
}

/**
 * The one road every call takes, whatever transport brought it:
 * validate, sources, once, load, run, compact, commit, brief. Throws Refusal; anything else thrown is a bug.
 * `applies` is the waiting event that a reaction settles.
 */
export async function perform(
  skill: AnySkill,
  raw: unknown,
  caller: Caller,
  house: House,
  applies?: Delivery,
): Promise<Outcome> {
  const call = await asked(skill, raw, caller, house);
  if (applies) return passage(call, house, applies);
  if (skill.effect === 'read') return passage(call, house);
  return house.turns.take(call.subject, () => persistently(call, house), caller.signal);
}

/** A call whose arguments hold, whose caller may ask, and whose code was fetched. */
interface Asked extends Whom {
  readonly skill: AnySkill;
  readonly caller: Caller;
  readonly given: Arguments;
  /** What the caller calls it, if anything. */
  readonly key: string | undefined;
  /** Its own id: the same for a repeat, never that of another call. */
  readonly id: string;
  /** Whose documents the call may replace. */
  readonly subject: string;
  readonly code: Awaited<ReturnType<typeof source>> | undefined;
  /** What ran for it already. */
  readonly runs: Map<string, Promise<RunResult>>;
}

async function asked(skill: AnySkill, raw: unknown, caller: Caller, { ports }: House): Promise<Asked> {
  const given = validate(skill, raw);
  const key = given.id ?? caller.id;
  if (key !== undefined && caller.door !== 'event') identifier('id', key);
  const { student, class: group } = await whom(skill, given, caller.identity, ports.state);
  const need = codeNeed(skill);
  const code = need && (await source(need, given, student ?? NOBODY, caller, ports));
  // No student can be called like a class: their outcomes lie apart.
  const subject = group === undefined ? (student ?? NOBODY) : `~${group}`;
  const id = key === undefined ? crypto.randomUUID() : `${subject}/${skill.name}/${key}`;
  return { skill, caller, given, key, id, student, class: group, subject, code, runs: new Map() };
}

/** Losing this many races in a row to other processes means a crowd, and the caller had better come back. */
const TRIES = 20;
const LONGEST_PAUSE_MS = 10;

/** `run` is pure: losing a race costs another read and another run, never a double effect. */
async function persistently(call: Asked, house: House): Promise<Outcome> {
  for (let lost = 0; lost < TRIES; lost++) {
    try {
      return await passage(call, house);
    } catch (error) {
      if (!(error instanceof VersionConflict)) throw error;
      await sleep(Math.random() * LONGEST_PAUSE_MS);
    }
  }
  throw new Refusal('busy', 'unavailable', `Too many calls about ${call.subject} at once. Call again.`);
}

/** From `once` to `brief`. Throws VersionConflict when somebody else wrote first. */
async function passage(call: Asked, house: House, applies?: Delivery): Promise<Outcome> {
  const { skill, caller, given, key, id, student, subject, code } = call;
  const { ports } = house;
  // Others about the subject may have had their turns meanwhile.
  unlessGone(caller);
  const now = ports.clock.now();
  const full = given.detail === 'full';

  const words = () => JSON.stringify([given.input, code?.digest]);
  const [repeat, memory] = await Promise.all([
    once(skill, subject, words, { id: key, door: caller.door }, now, ports.state),
    remembered(skill.effect === 'read' ? undefined : student, house),
  ]);
  if (memory.at !== undefined && caller.told !== undefined && caller.told <= memory.at) throw new ForgottenSince();
  if (repeat?.earlier) {
    const { result, brief, files } = repeat.earlier;
    if (applies) await ports.state.commit({ expects: [], changes: [], events: [], applies });
    return { result, brief: await written(skill, { result, brief, files }, caller, house), full, loaded: undefined };
  }

  const loaded = await load(
    needsOf(skill),
    { input: given.input, student, class: call.class, now, id },
    {
      source: code,
      identity: caller.identity,
      ports,
      runs: call.runs,
      signal: caller.signal,
      // A reaction is part of a drain already.
      drain: applies ? async () => undefined : (students) => drain(house, students, perform),
    },
  );
  const decision = decide(skill, loaded.given, { now, id });
  const result: Record<string, unknown> = skill.output.parse(decision.result);
  const brief: string = skill.brief(result);
  const files = decision.files ?? [];

  const events = outgoing(decision, { id, student: student ?? NOBODY, now }, house);
  const outcome = repeat && keep(repeat, result, brief, files, now);
  const commit = commitOf({
    skill,
    loaded,
    decision,
    rests: memory.expects,
    outcomes: [...(outcome ? [outcome] : []), ...echoes(events, now, house)],
    events,
    applies,
  });
  unlessGone(caller);
  if (commit) await ports.state.commit(commit);
  return { result, brief: await written(skill, { result, brief, files }, caller, house), full, loaded: loaded.given };
}

function outgoing(
  { emit = [] }: AnyDecision,
  call: { readonly id: string; readonly student: string; readonly now: string },
  house: House,
): OutgoingEvent[] {
  return emit.map((emission, index) => {
    const record = stamped(emission, index, call);
    const { event_id: id, event_type: type, student_id: student } = record;
    return { id, student, type, record, consumers: consumersOf(house, type) };
  });
}

/** An event that comes back to who told it must find that it was applied. */
function echoes(events: readonly OutgoingEvent[], now: string, house: House): Change[] {
  if (!house.ports.log.returns) return [];
  return events.flatMap((event) => {
    const echo = echoOf(house, event.type);
    return echo ? [applied(echo.skill, event, now)] : [];
  });
}

interface Answered {
  readonly result: Record<string, unknown>;
  readonly brief: string;
  readonly files: readonly WorkspaceFile[];
}

/**
 * Writes what the learner is to find, after the commit, where this is their own machine. A file that they changed stays,
 * and the answer says so. Elsewhere the model is told what the files would have held, or where it is to be found.
 */
async function written(
  skill: AnySkill,
  { result, brief, files }: Answered,
  { mayNameFiles, door }: Caller,
  { ports }: House,
): Promise<string> {
  if (files.length === 0) return brief;
  if (!mayNameFiles) return door === 'model' && skill.unwritten ? `${brief}\n${skill.unwritten(result)}` : brief;
  const lines = [brief];
  for (const { path, text } of files) {
    try {
      await ports.workspace.write(path, text);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      lines.push(error.message);
    }
  }
  return lines.join('\n');
}
