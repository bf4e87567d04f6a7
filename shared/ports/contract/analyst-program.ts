import { analysing } from '../../adapters/embedded/analyst-thread.ts';
import type { Analysis } from '../../skill/analysis.ts';
import { ANALYSES } from './analyses.ts';

/** The threads' program for the tests. */
export const analyse = await analysing(ANALYSES as readonly Analysis[]);
