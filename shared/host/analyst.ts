/** What the program of an analyst's threads needs, and nothing of the doors. */
export { analysesOf, analysing } from '../adapters/embedded/analyst-thread.ts';
