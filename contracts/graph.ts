import { CONCEPT_IDS, CONCEPTS, type ConceptId } from './concepts.ts';

// The annotation is the check: a prerequisite that is no concept does not compile.
const graph: Readonly<Record<ConceptId, { readonly prerequisites: readonly ConceptId[] }>> = CONCEPTS;

/** What a learner meets right before this concept. */
export const prerequisitesOf = (id: ConceptId): readonly ConceptId[] => graph[id].prerequisites;

/** What names this concept as a prerequisite, in teaching order. */
export const dependentsOf = (id: ConceptId): readonly ConceptId[] =>
  TEACHING_ORDER.filter((other) => prerequisitesOf(other).includes(id));

/** Everything this concept rests on, near and far and without itself, in teaching order. */
export function ancestorsOf(id: ConceptId): readonly ConceptId[] {
  const below = new Set<ConceptId>();
  const gather = (from: ConceptId): void => {
    for (const prerequisite of prerequisitesOf(from)) {
      if (below.has(prerequisite)) continue;
      below.add(prerequisite);
      gather(prerequisite);
    }
  };
  gather(id);
  return TEACHING_ORDER.filter((other) => below.has(other));
}

/** Every concept after all it rests on, in the order of the table: what a beginner needs first comes first. */
export const TEACHING_ORDER: readonly ConceptId[] = CONCEPT_IDS;
