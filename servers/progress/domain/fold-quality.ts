import { consistencyOf } from '@learnflow/contracts/consistency';
import { evidenceOf, withQuality } from './evidence.ts';
import { conceptsOf, type Quality } from './fact.ts';
import { lastOf } from './last.ts';
import { type Folded, type Memory, stateOf, withRow } from './memory.ts';

/** A quality score is no attempt: it moves the quality part, once its code is accepted, and nothing else. */
export function foldQuality(memory: Memory, fact: Quality, now: string): Folded {
  const consistency = consistencyOf(memory.learner, now);
  const after = conceptsOf(fact).reduce((known, concept) => withScore(known, fact, concept, consistency), memory);
  return { memory: after, signals: [] };
}

function withScore(memory: Memory, fact: Quality, concept: string, consistency: number | null): Memory {
  const state = stateOf(memory, concept);
  const scored = withQuality(state, fact);
  const evidence = evidenceOf(scored);
  const waits = evidence.quality === evidenceOf(state).quality;
  const next = waits ? scored : { ...scored, last: lastOf(state, fact.at, consistency, null) };
  return {
    ...memory,
    concepts: { ...memory.concepts, [concept]: next },
    learner: waits ? memory.learner : withRow(memory.learner, concept, evidence),
  };
}
