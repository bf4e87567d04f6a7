import type { Fault } from './fault.ts';

/** How one test is getting on. Expectations keep hold of the test in which they were made. */
export interface Progress {
  /** The first expectation that was not met. It stays, even where the learner's code swallows what was thrown. */
  failure?: { readonly fault: Fault; readonly expected: string; readonly received: string };
  /** The first thing thrown that is no failed expectation. */
  error?: Fault;
  /** How many expectations were checked, and how many there should be (`true`: at least one). */
  checked: number;
  /** Those that were begun and not checked to their end. */
  unfinished: number;
  planned?: number | true;
  /** Expectations about promises that nobody may have awaited. */
  readonly pending: Promise<unknown>[];
}

export const newProgress = (): Progress => ({ checked: 0, unfinished: 0, pending: [] });

/** The test that runs; between tests, one that nobody looks at. */
export const now: { test: Progress } = { test: newProgress() };
