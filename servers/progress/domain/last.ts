import type { ConceptState, Last } from './concept-state.ts';
import { evidenceOf } from './evidence.ts';

/** Keeps how a concept stood before the fact that is now folded into it. */
export const lastOf = (state: ConceptState, at: string, consistency: number | null, weight: number | null): Last => ({
  at,
  weight,
  consistency,
  before: { ...evidenceOf(state), exercises: state.exercises, attempts: state.attempts },
});
