import type { Learner } from '@learnflow/contracts/documents/learner';
import { hasReached } from '@learnflow/contracts/reached';
import type { Dimension, QualityFact } from '@learnflow/shared/code';

/** What a learner can only be asked for once they have met it. */
const TAUGHT: ReadonlySet<Dimension> = new Set<Dimension>(['idiom', 'style']);

/** Matters of idiom and style wait until their concept has been reached; nothing else ever does. */
export const heard = (facts: readonly QualityFact[], learner: Learner): readonly QualityFact[] =>
  facts.filter(({ dimension, concept }) => !TAUGHT.has(dimension) || concept === null || hasReached(learner, concept));
