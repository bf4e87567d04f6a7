import { isConceptId } from '@learnflow/contracts/concepts';
import type { Learner } from '@learnflow/contracts/documents/learner';
import { ancestorsOf } from '@learnflow/contracts/graph';
import type { Finding } from '@learnflow/shared/code';

/** Matters of style and mere signs wait until their concept has been reached; what is certain never does. */
export const heard = (findings: readonly Finding[], learner: Learner): readonly Finding[] =>
  findings.filter((finding) => isTold(finding) || hasReached(learner, finding.concept));

const isTold = ({ kind, certainty }: Finding): boolean => kind !== 'style' && certainty !== 'heuristic';

/**
 * There is evidence of the concept, or of one that builds on it. Of a learner of whom nothing at all is recorded
 * nothing is presumed: they may know everything.
 */
function hasReached({ concepts, placed }: Learner, concept: string): boolean {
  const met = [...Object.keys(concepts), ...Object.keys(placed)].filter(isConceptId);
  return met.length === 0 || met.some((one) => one === concept || ancestorsOf(one).some((below) => below === concept));
}
