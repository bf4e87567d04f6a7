import { isConceptId } from './concepts.ts';
import type { Learner } from './documents/learner.ts';
import { ancestorsOf } from './graph.ts';

/**
 * There is evidence of the concept, or of one that builds on it. Of a learner of whom nothing at all is recorded
 * nothing is presumed: they may know everything.
 */
export function hasReached({ concepts, placed }: Learner, concept: string): boolean {
  const met = [...Object.keys(concepts), ...Object.keys(placed)].filter(isConceptId);
  return met.length === 0 || met.some((one) => one === concept || ancestorsOf(one).some((below) => below === concept));
}
