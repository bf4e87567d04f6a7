/** One thing that keeps a program from being read, in the words of somebody who has just begun. */
export interface Fault {
  /** snake_case; what kind of slip it is, the same for every program. */
  readonly code: string;
  /** `certain`: with this mended the parser gets further. `heuristic`: the place is sure, the cause is not known. */
  readonly certainty: 'certain' | 'heuristic';
  /** 1-based, in the learner's text. */
  readonly line: number;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
  /** 1-based line where what is never closed starts, if that is the slip; `line` is where its end belongs. */
  readonly opened?: number;
  /** What is wrong, as part of a sentence. */
  readonly what: string;
  /** Why the language reads it so. */
  readonly why: string;
  /** What to look at next; never the corrected code. */
  readonly check: string;
}
