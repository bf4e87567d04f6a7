import type { Analysis } from '../skill/analysis.ts';

/** Runs analyses: here, or where one that never ends can be stopped. */
export interface Analyst {
  /**
   * Refuses (kind `unavailable`) when it took too long or too much memory (`analysis_stopped`), others were before
   * it for too long (`busy`), `signal` aborts (`cancelled`: what has not begun is not looked at any more) or it is closed (`stopping`).
   */
  analyse<I extends object, O>(analysis: Analysis<I, O>, input: I, signal?: AbortSignal): Promise<O>;
  close(): Promise<void>;
}
