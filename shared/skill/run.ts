/** Learner code and the tests that judge it. */
export interface Program {
  /** Text by path: relative, forward slashes, no `..`. Types of `.ts` files are stripped, not checked. */
  readonly files: Readonly<Record<string, string>>;
  /** Run first, for what it prints and throws. */
  readonly entry?: string;
  /** The files with tests. The test words (`test`, `expect`, …) are theirs alone, imported or not. */
  readonly specs: readonly string[];
}

export interface Limits {
  /** Milliseconds for the whole run, from its turn on. */
  readonly wall: number;
  /** Bytes of the learner's heap. */
  readonly heap: number;
  /** Characters of console output that are kept: of each test, and of what runs outside tests. */
  readonly output: number;
}

/**
 * `passed`: every test that ran passed, or there was none and the entry ended well. `failed`: all were run, one did not
 * pass. `error`: they could not all be run, because a file does not parse, load or end, or there is no test at all.
 */
export type Verdict = 'passed' | 'failed' | 'error' | 'timeout' | 'out_of_memory';

/** A place in the program's own files; lines and columns count from 1. */
export interface Frame {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something thrown, as the engine words it; only frames of the program's files, innermost first. */
export interface Fault {
  readonly name: string;
  readonly message: string;
  readonly frames: readonly Frame[];
}

/** `fail`: an expectation was not met. `error`: something else was thrown. `not_run`: the run ended before it. */
export type TestStatus = 'pass' | 'fail' | 'error' | 'skip' | 'todo' | 'not_run';

export interface TestReport {
  /** With the names of the groups around it: `stack > pop > takes the last`. */
  readonly name: string;
  readonly status: TestStatus;
  /** Of a failed expectation, printed short: `[1, 2]`, `a number above 3`. */
  readonly expected?: string;
  readonly received?: string;
  readonly fault?: Fault;
  readonly output: string;
}

export interface RunResult {
  readonly verdict: Verdict;
  readonly tests: readonly TestReport[];
  /** What went wrong outside any test. */
  readonly fault?: Fault;
  /** Printed outside any test. */
  readonly output: string;
  readonly milliseconds: number;
  /** The most memory that the program held, beside the engine's own. */
  readonly bytes: number;
}
