import type { EventRecord, EventType } from './event.ts';
import type { AnyResource } from './resource.ts';
import type { AnySkill } from './skill.ts';

/** What a server does when a fact arrives: call one of its skills, with the event's own id against repeats. */
export interface Reaction {
  readonly event: EventType;
  readonly skill: AnySkill;
  readonly input: (event: EventRecord) => object;
  /** The call that told it has applied it already: it counts only where documents are made anew from events. */
  readonly echo?: true;
}

/** Pairs an event with a skill, keeping the payload's type. */
export function on<P extends object>(
  event: EventType<P>,
  skill: AnySkill,
  input: (event: EventRecord<P>) => object,
): Reaction {
  return { event: event as EventType, skill, input: input as Reaction['input'] };
}

/** Pairs an event that this server tells of itself with the skill that applies it when documents are made anew. */
export const echo = <P extends object>(
  event: EventType<P>,
  skill: AnySkill,
  input: (event: EventRecord<P>) => object,
): Reaction => ({ ...on(event, skill, input), echo: true });

export interface ServerDefinition {
  /** One word: the command's argument, the HTTP prefix, the Kafka consumer. */
  readonly name: string;
  /** Order of use, for the model; counted in the token budget. */
  readonly instructions: string;
  readonly skills: readonly AnySkill[];
  readonly on?: readonly Reaction[];
  readonly resources?: readonly AnyResource[];
}

export const defineServer = (server: ServerDefinition): ServerDefinition => server;
