import type { ConceptId } from '@learnflow/contracts/concepts';
import type { Learner } from '@learnflow/contracts/documents/learner';
import { dependentsOf, prerequisitesOf, TEACHING_ORDER } from '@learnflow/contracts/graph';
import { readyFor } from '@learnflow/contracts/ready';
import { z } from 'zod';
import { isBlank, Step, wayTo } from './way.ts';

const Ids = z.array(z.string());

export const Mapping = z.object({
  /** The concept, the problem, or the file that was asked for. */
  about: z.string().nullable(),
  /** neighbourhood: nothing is recorded of the student, so the graph alone is told. */
  view: z.enum(['path', 'known', 'neighbourhood', 'ready']),
  /** Nothing is recorded of the student. */
  blank: z.boolean(),
  /** The concepts that are asked for. */
  targets: Ids,
  /** What is not known yet, in teaching order. */
  path: z.array(Step),
  /** What the student may turn to next; what a target leads to comes first. */
  ready: Ids,
  /** What the targets rest on directly, without themselves. */
  prerequisites: Ids,
  /** What rests directly on the targets. */
  leads_to: Ids,
});
export type Mapping = z.output<typeof Mapping>;

/** Further ones come into sight when these are known. */
const READY = 5;

/** What stands before whatever was asked for; where nothing was, what comes next. */
export function mapped(about: string | undefined, concepts: readonly string[], learner: Learner, now: string): Mapping {
  const targets = TEACHING_ORDER.filter((concept) => concepts.includes(concept));
  const blank = isBlank(learner);
  const path = blank ? [] : wayTo(targets, learner, now);
  const leads = among(targets.flatMap(dependentsOf), targets);
  const ready = readyFor(learner, now);
  const nearest = [...ready.filter((one) => leads.includes(one)), ...ready.filter((one) => !leads.includes(one))];
  return {
    about: about ?? null,
    view: about === undefined ? 'ready' : blank ? 'neighbourhood' : path.length > 0 ? 'path' : 'known',
    blank,
    targets,
    path: [...path],
    ready: nearest.slice(0, READY),
    prerequisites: among(targets.flatMap(prerequisitesOf), targets),
    leads_to: leads,
  };
}

/** In teaching order, each once, and none of these themselves. */
const among = (found: readonly ConceptId[], targets: readonly ConceptId[]): ConceptId[] =>
  TEACHING_ORDER.filter((concept) => found.includes(concept) && !targets.includes(concept));
