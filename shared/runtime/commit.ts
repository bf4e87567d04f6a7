import type { Change, Commit, Delivery, Expectation, OutgoingEvent } from '../ports/state-store.ts';
import { subjectOf } from '../skill/document.ts';
import type { Emission, EventRecord } from '../skill/event.ts';
import { needsOf } from '../skill/needs.ts';
import type { AnySkill } from '../skill/skill.ts';
import type { AnyDecision } from './decide.ts';
import type { Loaded } from './load.ts';
import { addressId } from './load-documents.ts';

export interface CommitParts {
  readonly skill: AnySkill;
  readonly loaded: Loaded;
  readonly decision: AnyDecision;
  /** What the decision rests on besides. */
  readonly rests: readonly Expectation[];
  /** What keeps the outcome, where it is kept, and what tells events that they were applied. */
  readonly outcomes: readonly Change[];
  readonly events: readonly OutgoingEvent[];
  readonly applies: Delivery | undefined;
}

/** Undefined where there is nothing to write. */
export function commitOf({
  skill,
  loaded,
  decision,
  rests,
  outcomes,
  events,
  applies,
}: CommitParts): Commit | undefined {
  const changes = replaced(skill, loaded, decision);
  if (skill.effect === 'read' && (changes.length > 0 || events.length > 0))
    throw new Error(`${skill.name} reads, yet it decided to write`);
  if (changes.length === 0 && events.length === 0 && outcomes.length === 0 && !applies) return undefined;
  const subject = oneSubject(skill, changes);
  const changed = new Set(changes.map(addressId));
  // The decision rests on every document of the subject that was read, not only on those it replaces.
  const expects = [...loaded.versions.values()].filter(
    (read) => subjectOf(read.key) === subject && !changed.has(addressId(read)),
  );
  return { expects: [...expects, ...rests], changes: [...changes, ...outcomes], events, ...(applies && { applies }) };
}

function replaced(skill: AnySkill, { given, versions }: Loaded, { next }: AnyDecision): Change[] {
  const changes: Change[] = [];
  if (!next) return changes;
  const needs = new Map(needsOf(skill).map((need) => [need.name, need]));
  for (const [name, value] of Object.entries(next)) {
    const need = needs.get(name);
    if (need?.from === 'document') {
      changes.push(change(need.document, need.key(given as never), value));
    } else if (need?.from === 'documents') {
      for (const [label, one] of Object.entries(value as Record<string, unknown>)) {
        changes.push(change(need.document, need.key(label, given as never), one));
      }
    } else {
      throw new Error(`${skill.name} replaces ${name}, which is not a document it reads`);
    }
  }
  return changes;

  function change(
    { kind, schema }: { kind: string; schema: { parse(value: unknown): unknown } },
    key: string,
    value: unknown,
  ): Change {
    const read = versions.get(addressId({ kind, key }));
    if (!read) throw new Error(`${skill.name} replaces ${kind} ${key}, which it did not read`);
    return { kind, key, version: read.version, value: schema.parse(value) };
  }
}

function oneSubject(skill: AnySkill, changes: readonly Change[]): string | undefined {
  const [subject, ...others] = new Set(changes.map(({ key }) => subjectOf(key)));
  if (others.length > 0)
    throw new Error(`${skill.name} replaces documents of ${[subject, ...others].join(' and ')}: one subject a call`);
  return subject;
}

/** Stamps the header that every event carries. */
export function stamped(
  { type, payload, student = '' }: Emission,
  index: number,
  call: { id: string; student: string; now: string },
): EventRecord {
  const checked = type.payload.parse(payload);
  return {
    event_id: `${call.id}#${index}`,
    event_type: type.type,
    timestamp: call.now,
    version: type.version,
    student_id: student || call.student,
    idempotency_key: call.id,
    ...checked,
  };
}
