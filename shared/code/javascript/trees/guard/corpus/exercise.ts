/** As much of an exercise as the guard is tried on. */
export interface Tried {
  readonly id: string;
  readonly solution: string;
  /** What a learner starts from, and the code in the statement. */
  readonly seen: readonly string[];
  readonly spec: string;
  readonly concepts: readonly string[];
}

/** A text that gives something of the solution away, made from it. */
export interface Positive {
  readonly exercise: string;
  /** In which way it was disguised. */
  readonly disguise: string;
  readonly text: string;
  readonly code?: string;
}
