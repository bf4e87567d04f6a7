import { CONCEPTS, type ConceptId } from '@learnflow/contracts/concepts';
import type { Desk } from '@learnflow/contracts/documents/desk';
import type { Learner } from '@learnflow/contracts/documents/learner';
import { TEACHING_ORDER } from '@learnflow/contracts/graph';

export const MOST_PLACEMENT_PROBLEMS = 5;
const RIGHT_FROM = 0.6;

/** The core concepts in teaching order: a student is somewhere on it. */
const LADDER: readonly ConceptId[] = TEACHING_ORDER.filter((concept) => CONCEPTS[concept].core);

/** Halves what is left of the ladder with every answer. Undefined where enough was asked. */
export function placementConcept(learner: Learner, { given }: Desk): ConceptId | undefined {
  const asked = new Set(given.filter(({ placement }) => placement).map(({ concept }) => concept));
  let [low, high] = [0, LADDER.length];
  for (let answered = 0; answered < MOST_PLACEMENT_PROBLEMS && low < high; answered += 1) {
    const middle = Math.floor((low + high) / 2);
    const concept = LADDER[middle];
    if (!concept || !asked.has(concept)) return concept;
    const right = succeededAt(learner, concept);
    if (right === undefined) return concept;
    if (right) low = middle + 1;
    else high = middle;
  }
  return undefined;
}

/** The problem of a placement that was given and not answered: asking again does not use up another. */
export const pendingPlacement = ({ given }: Desk, concept: string | undefined): string | undefined =>
  given.find((one) => one.placement && one.tried === null && one.concept === concept)?.problem;

/** Undefined where it was given and not answered yet. */
function succeededAt({ concepts }: Learner, concept: string): boolean | undefined {
  const row = concepts[concept];
  if (!row || row.attempts === 0) return undefined;
  return Math.max(row.quiz ?? 0, row.completion ?? 0) >= RIGHT_FROM;
}
