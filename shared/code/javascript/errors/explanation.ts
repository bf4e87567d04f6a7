/** A runtime error, or a failing test, explained as far as its text and the code go. All plain data. */
export interface Explanation {
  /** `code`: the learner's. `syntax`: nothing ran. `setup`: not the code's fault. `test`: an expectation failed. */
  readonly fault: 'code' | 'syntax' | 'setup' | 'test';
  /** The error's class: `TypeError`. */
  readonly type: string;
  /** The catalogue's id; null for a message that is not in it. */
  readonly message: string | null;
  /** In whose words: v8, firefox, safari, quickjs. */
  readonly engine: string | null;
  /** `certain`: the code proves which expression it was, and the reason where one is told. */
  readonly certainty: 'certain' | 'heuristic';
  readonly concept: string | null;
  /** The learner's first line in the stack, 1-based. */
  readonly where: {
    readonly file: string;
    readonly line: number;
    readonly column: number | null;
    readonly within: string | null;
  } | null;
  readonly expression: string | null;
  readonly what: string;
  readonly why: string | null;
  readonly check: string;
  /** The line that the cause is on, where the code shows it. */
  readonly cause: number | null;
  readonly test: {
    readonly name: string | null;
    readonly expected: string | null;
    readonly received: string | null;
  } | null;
  /** What was thrown because of it, outermost first: `Error: could not load`. */
  readonly wrapped: string | null;
  /** The code was not given, and would show more. */
  readonly blind: boolean;
  /** What keeps the code from being read first; null where it can be read or was not given. */
  readonly parser: { readonly line: number; readonly says: string } | null;
  /** How the stack and the code contradict each other. */
  readonly disagreement: string | null;
}

export interface Failure {
  /** The error with its stack, or the output of a failing test, as it was printed. */
  readonly error: string;
  /** The learner's code, and the path it has, if any. */
  readonly code?: string;
  readonly path?: string;
}
