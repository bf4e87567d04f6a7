import type { ConceptId } from '@learnflow/contracts/concepts';

/** Where a value came from, in words. */
export interface Origin {
  /** Part of a sentence: `find on line 2 gives undefined when nothing matches`. */
  readonly says: string;
  readonly check: string | undefined;
  readonly concept: ConceptId | undefined;
  /** Follows from the code; else it is what may have happened. */
  readonly proved: boolean;
  readonly line: number;
  /** Which of the two it is, where the code tells. */
  readonly gives?: 'undefined' | 'null';
}

export const proved = (line: number, says: string, check?: string, concept?: ConceptId): Origin => ({
  says,
  check,
  concept,
  proved: true,
  line,
});

export const possible = (line: number, says: string, check?: string, concept?: ConceptId): Origin => ({
  ...proved(line, says, check, concept),
  proved: false,
});

/** An origin that makes one of the two and never the other. */
export const giving = (gives: 'undefined' | 'null', origin: Origin): Origin => ({ ...origin, gives });

/** What was found through something that itself is only possible is no more than possible. */
export const through = (origin: Origin | undefined, sure: boolean): Origin | undefined =>
  origin && (sure ? origin : { ...origin, proved: false });
