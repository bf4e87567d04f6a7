import { guardedAnalyst } from '../adapters/embedded/guarded-analyst.ts';
import type { Analyst } from '../ports/analyst.ts';

/** One thread at most, of the program at `program`; what starts it is not even loaded before. */
export const patientAnalyst = (program: () => URL): Analyst =>
  guardedAnalyst(async () => {
    const { workerAnalyst } = await import('../adapters/embedded/worker-analyst.ts');
    return workerAnalyst(program(), { threads: 1 });
  });
