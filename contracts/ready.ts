import { CONCEPTS, type ConceptId } from './concepts.ts';
import type { Learner } from './documents/learner.ts';
import { ancestorsOf, prerequisitesOf, TEACHING_ORDER } from './graph.ts';
import { knownConcepts } from './known.ts';

const CORE = TEACHING_ORDER.filter((concept) => CONCEPTS[concept].core);
const BELOW_CORE = new Set([...CORE, ...CORE.flatMap((concept) => ancestorsOf(concept))]);

/** The core concepts and what they rest on come first: together they are closed, so prerequisites still lead. */
const PATH: readonly ConceptId[] = [
  ...TEACHING_ORDER.filter((concept) => BELOW_CORE.has(concept)),
  ...TEACHING_ORDER.filter((concept) => !BELOW_CORE.has(concept)),
];

/** What a learner may turn to next: concepts not yet known whose prerequisites are, the most urgent first. */
export function readyFor(learner: Learner, now: string): readonly ConceptId[] {
  const known = knownConcepts(learner, now);
  return PATH.filter((concept) => !known.has(concept) && prerequisitesOf(concept).every((below) => known.has(below)));
}
