import { z } from 'zod';

/**
 * What every event carries, stamped by the road and not by the skill that tells it.
 * `idempotency_key` names the call that caused it: the same call told again has the same key.
 */
export const EventHeader = z.object({
  event_id: z.string(),
  event_type: z.string(),
  /** As every clock of ours writes it: such instants are in order as text too. */
  timestamp: z.iso.datetime({ precision: 3 }).refine((text) => Date.parse(text) >= 0, 'must be of 1970 or later'),
  version: z.int(),
  student_id: z.string(),
  idempotency_key: z.string(),
});
export type EventHeader = z.output<typeof EventHeader>;

/** A fact worth telling other servers. Its Avro record is the header and then the payload. */
export interface EventType<P extends object = object> {
  /** Dotted and past, e.g. `exercise.attempt.graded`. */
  readonly type: string;
  readonly version: number;
  /** The Avro record's name; `StudentProgress` version 1 lies in `student-progress-v1.avsc`. */
  readonly record: string;
  readonly payload: z.ZodObject & z.ZodType<P>;
}

export interface Emission<P extends object = object> {
  readonly type: EventType<P>;
  readonly payload: P;
  /** Whom it is about, where that is not the call's own student. */
  readonly student?: string;
}

/** An event as it is stored, published and handed to its consumers. */
export type EventRecord<P extends object = object> = EventHeader & P;

/** The record of one type of event. */
export type RecordOf<E> = E extends EventType<infer P> ? EventRecord<P> : never;

export const defineEvent = <P extends object>(type: EventType<P>) => ({
  ...type,
  of: (payload: P, student?: string): Emission<P> => ({ type, payload, ...(student !== undefined && { student }) }),
});
