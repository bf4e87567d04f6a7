import type { Learner } from '@learnflow/contracts/documents/learner';
import { hasReached } from '@learnflow/contracts/reached';
import type { Finding } from '@learnflow/shared/code';

/** Matters of style and mere signs wait until their concept has been reached; what is certain never does. */
export const heard = (findings: readonly Finding[], learner: Learner): readonly Finding[] =>
  findings.filter((finding) => isTold(finding) || hasReached(learner, finding.concept));

const isTold = ({ kind, certainty }: Finding): boolean => kind !== 'style' && certainty !== 'heuristic';
