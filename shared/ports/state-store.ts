/** Where a document lies. The key's part before the first slash is its subject's id. */
export interface Address {
  readonly kind: string;
  readonly key: string;
}

export interface Stored {
  /** 1 after the first write, one more with each. */
  readonly version: number;
  readonly value: unknown;
}

/** What a commit rests on: the document still has the version it was read at; 0 is "never written". */
export interface Expectation extends Address {
  readonly version: number;
}

export interface Change extends Expectation {
  readonly value: unknown;
  /** ISO 8601; from then on the document reads as never written, and may be removed. */
  readonly expires?: string;
}

/** An event on its way out: who waits for it is known when it is appended. */
export interface OutgoingEvent {
  readonly id: string;
  readonly student: string;
  readonly type: string;
  /** The whole event, header and payload. */
  readonly record: object;
  readonly consumers: readonly string[];
}

/** A waiting event and the consumer it waits for. */
export interface Delivery {
  readonly consumer: string;
  readonly event: string;
}

export interface Commit {
  /** Documents that were read and not changed, but on which the decision rests. */
  readonly expects: readonly Expectation[];
  readonly changes: readonly Change[];
  readonly events: readonly OutgoingEvent[];
  /** The waiting event that these changes apply: it stops waiting in the same transaction. */
  readonly applies?: Delivery;
}

/** The kind of document that says when a student was forgotten, where events may come later than that. Key: the student. */
export const FORGOTTEN = 'forgotten';

/** Documents by kind and key, and the events that leave with them. Refuses (Refusal, kind `unavailable`) when it cannot. */
export interface StateStore {
  /** In the order asked; undefined where never written or expired. */
  read(addresses: readonly Address[]): Promise<readonly (Stored | undefined)[]>;
  /** All of it or none of it. Throws VersionConflict if any document moved, or the applied event waits no more. */
  commit(commit: Commit): Promise<void>;
  /** The documents of these kinds whose subject has this id, in order of kind and key. Expired ones are left out. */
  subject(id: string, kinds: readonly string[]): Promise<readonly (Address & Stored)[]>;
  /** How many documents of these kinds a subject has, without reading them: a damaged one counts. */
  count(id: string, kinds: readonly string[]): Promise<number>;
  /**
   * Removes a student's documents of these kinds, and what waits or was parked about that student, and appends the
   * events, all or nothing. The kinds keep a class apart that is called like a student.
   */
  erase(student: string, kinds: readonly string[], events: readonly OutgoingEvent[]): Promise<void>;
  close(): Promise<void>;
}

/** Somebody else wrote first. Read again and decide again. */
export class VersionConflict extends Error {
  constructor(what: string) {
    super(`${what} moved since it was read`);
    this.name = 'VersionConflict';
  }
}
