import type { Limits, Program, RunResult } from '../skill/run.ts';

export const DEFAULT_LIMITS: Limits = { wall: 5_000, heap: 64 * 1024 * 1024, output: 500 };

/** Runs code that nobody trusts: nothing of the host can be reached, and no run sees or slows another. */
export interface Sandbox {
  /**
   * Runs of one `who` wait for each other before those of others, and behind all others where theirs ran for seconds
   * lately. Refuses (kind `unavailable`) when too many wait (`sandbox_full`) or `signal` aborts (`cancelled`): what has
   * not started by then never does.
   */
  run(program: Program, who: string, limits?: Partial<Limits>, signal?: AbortSignal): Promise<RunResult>;
  /** A run is likely to come soon: whatever a first one waits for may start. Free where it has. */
  warm(): void;
  close(): Promise<void>;
}
