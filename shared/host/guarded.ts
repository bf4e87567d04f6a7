import { guardedAnalyst } from '../adapters/embedded/guarded-analyst.ts';
import type { Analyst } from '../ports/analyst.ts';

/** Nobody else waits, and a learner's machine may be slow: more time than a server gives each of its callers. */
const PATIENCE_MS = 5_000;

/** One thread at most, of the program at `program`; what starts it is not even loaded before. */
export const patientAnalyst = (program: () => URL): Analyst =>
  guardedAnalyst(async () => {
    const { workerAnalyst } = await import('../adapters/embedded/worker-analyst.ts');
    return workerAnalyst(program(), { threads: 1, milliseconds: PATIENCE_MS });
  });
