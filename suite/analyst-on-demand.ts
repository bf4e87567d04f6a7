import { ANALYSES, analysingOnDemand } from '@learnflow/shared/analyst';

/** What the thread beside a program over stdio runs: one analysis after the other, each loaded when it is first asked for. */
export const analyse = analysingOnDemand(ANALYSES);
