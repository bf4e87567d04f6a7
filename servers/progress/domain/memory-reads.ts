import { Learner } from '@learnflow/contracts/documents/learner';
import { Practice } from '@learnflow/contracts/documents/practice';
import type { Reads } from '@learnflow/shared/skill';
import { ConceptState } from './concept-state.ts';
import { Recent } from './recent.ts';

/** The reads of a skill that folds a fact: what the fact may change, as `Memory` names it. */
export const memoryReads = <Given extends { readonly student: string }>(
  needs: Reads<Given>,
  concepts: (given: Given) => readonly string[],
  exercises: (given: Given) => readonly string[],
) =>
  needs
    .document('learner', Learner, ({ student }) => student)
    .document('recent', Recent, ({ student }) => student)
    .documents('concepts', ConceptState, concepts, (concept, { student }) => `${student}/${concept}`)
    .documents('practices', Practice, exercises, (exercise, { student }) => `${student}/${exercise}`);
