import type { Learner } from '@learnflow/contracts/documents/learner';
import type { Problem } from '@learnflow/shared/problems';

/** A sign of struggle that no success has answered yet: in general, or with what the problem practises. */
export const isStruggling = ({ signal, concepts }: Learner, problem: Pick<Problem, 'concepts'>): boolean =>
  signal !== null || problem.concepts.some((concept) => concepts[concept] && concepts[concept].stuckAt !== null);
