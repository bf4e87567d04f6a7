import { Learner } from '@learnflow/contracts/documents/learner';
import type { Fact } from './fact.ts';
import { fold } from './fold.ts';
import type { Memory } from './memory.ts';
import { Recent } from './recent.ts';

export const NOTHING: Memory = { learner: Learner.empty, recent: Recent.empty, concepts: {}, practices: {} };

/** All that is remembered of a student once these facts were folded in this order, each at its own instant. */
export const remembering = (facts: readonly Fact[], memory: Memory = NOTHING): Memory =>
  facts.reduce((known, fact) => fold(known, fact, fact.at).memory, memory);
