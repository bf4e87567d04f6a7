import type { Act } from './prepare.ts';

/** What a measurement needs from the program that is measured. */
export interface Measured {
  /** The folder with tasks, baselines, sessions, histories and rules. */
  readonly content: string;
  /** How its server over stdio is started. */
  readonly server: readonly string[];
  /** How what happened before comes into its state. */
  readonly pastIn: (home: string, workspace: string) => { act: Act } & AsyncDisposable;
}
