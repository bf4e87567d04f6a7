import type { Limits, Program, RunResult } from '../../../skill/run.ts';

/** What goes to the thread. */
export interface Job {
  readonly program: Program;
  readonly limits: Limits;
}

/** What comes back: the result, and whether the thread can go on; or what broke in the sandbox itself. */
export type Answer = { readonly result: RunResult; readonly worn?: boolean } | { readonly bug: string };
