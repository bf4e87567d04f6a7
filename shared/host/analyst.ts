/** What the program of an analyst's threads needs, and nothing of the doors. */
export { analysesOf, analysing, analysingOnDemand } from '../adapters/embedded/analyst-thread.ts';
export { ANALYSES } from '../code/analyses.ts';
