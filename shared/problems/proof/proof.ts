import type { Asked } from '../../code/expectations.ts';
import type { Certainty } from '../../code/javascript/patterns/pattern.ts';
import type { PatternReport, Sought } from '../../code/patterns.ts';
import type { TypeFault, TypeQuestion } from '../../code/types.ts';
import type { Program, RunResult } from '../../skill/run.ts';

/** What a proof is made with. */
export interface Tools {
  run(program: Program): Promise<RunResult>;
  types(question: TypeQuestion): Promise<readonly TypeFault[]>;
  /** What of the expectations a program does not meet, in a few words each. */
  unmet(asked: Asked): Promise<readonly { readonly line: number; readonly what: string }[]>;
  patterns(sought: Sought): Promise<PatternReport>;
  /** How sure each pattern of the catalogue of mistakes is, by its id. */
  certainties(): Promise<ReadonlyMap<string, Certainty>>;
}

/** What was tried on an item, and everything that does not hold. Proven where there is no complaint. */
export interface Proof {
  readonly id: string;
  /** Different instances, all of them tried. */
  readonly instances: number;
  readonly tests: number;
  /** Seeded mistakes that a test noticed, of the first instance. */
  readonly killed: number;
  /** Those that no test can notice, for a reason the author gave. */
  readonly survivors: number;
  readonly complaints: readonly string[];
}

/** What was tried on one instance. */
export type Tried = Omit<Proof, 'id' | 'instances'>;

export const NOTHING: Tried = { tests: 0, killed: 0, survivors: 0, complaints: [] };

/** More than this for an own solution, and a learner's slower one meets the deadline. */
export const LONGEST_MS = 1_000;
