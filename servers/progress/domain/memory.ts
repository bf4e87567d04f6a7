import { type ConceptRow, type Learner, NO_ROW } from '@learnflow/contracts/documents/learner';
import { Practice } from '@learnflow/contracts/documents/practice';
import { ConceptState } from './concept-state.ts';
import type { Recent, Signal } from './recent.ts';

/** All that a fact may change: the student's own documents, and of the many only those the fact is about. */
export interface Memory {
  readonly learner: Learner;
  readonly recent: Recent;
  /** By concept. */
  readonly concepts: Readonly<Record<string, ConceptState>>;
  /** By exercise. */
  readonly practices: Readonly<Record<string, Practice>>;
}

export interface Folded {
  readonly memory: Memory;
  /** Signs of struggle that the fact raised. */
  readonly signals: readonly Signal[];
}

export const stateOf = ({ concepts }: Memory, concept: string): ConceptState => concepts[concept] ?? ConceptState.empty;

export const practiceOf = ({ practices }: Memory, exercise: string | null): Practice =>
  (exercise === null ? undefined : practices[exercise]) ?? Practice.empty;

export const rowOf = ({ concepts }: Learner, concept: string): ConceptRow => concepts[concept] ?? NO_ROW;

export const withRow = (learner: Learner, concept: string, change: Partial<ConceptRow>): Learner => ({
  ...learner,
  concepts: { ...learner.concepts, [concept]: { ...rowOf(learner, concept), ...change } },
});

/** The documents that differ, as a skill returns them. */
export function replaced(before: Memory, after: Memory): Partial<Memory> {
  const concepts = differing(before.concepts, after.concepts);
  const practices = differing(before.practices, after.practices);
  return {
    ...(after.learner !== before.learner && { learner: after.learner }),
    ...(after.recent !== before.recent && { recent: after.recent }),
    ...(Object.keys(concepts).length > 0 && { concepts }),
    ...(Object.keys(practices).length > 0 && { practices }),
  };
}

const differing = <T>(before: Readonly<Record<string, T>>, after: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(after).filter(([label, value]) => value !== before[label]));

/** The later of two instants (ISO 8601, UTC). */
export const later = (a: string | null, b: string): string => (a !== null && a > b ? a : b);
