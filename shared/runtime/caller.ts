import { gone } from '../ports/gone.ts';
import type { Identity } from '../ports/identity.ts';
import type { Door } from '../skill/skill.ts';

/** What a bridge knows of a call besides its arguments. */
export interface Caller {
  readonly identity: Identity;
  readonly door: Door | 'event';
  /** An id that came beside the arguments: HTTP's `Idempotency-Key`, an event's id. */
  readonly id?: string | undefined;
  /** When an event was told: ISO 8601. */
  readonly told?: string | undefined;
  /** May name files of the workspace: true on stdio and loopback only, elsewhere it would be the server's disk. */
  readonly mayNameFiles: boolean;
  /** Aborted when the caller no longer wants the answer: nothing is written from then on. */
  readonly signal?: AbortSignal | undefined;
}

/** Throws where nobody wants the answer any more. */
export function unlessGone({ signal }: Pick<Caller, 'signal'>): void {
  if (signal?.aborted) throw gone();
}
