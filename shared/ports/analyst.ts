import type { Analysis } from '../skill/analysis.ts';

/** Runs analyses: here, or where one that never ends can be stopped. */
export interface Analyst {
  /** Refuses (kind `unavailable`) when it took too long or too much memory (`analysis_stopped`) or others were before it for too long (`busy`). */
  analyse<I extends object, O>(analysis: Analysis<I, O>, input: I): Promise<O>;
  close(): Promise<void>;
}
