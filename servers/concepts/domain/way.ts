import { CONCEPT_IDS, type ConceptId } from '@learnflow/contracts/concepts';
import { consistencyOf } from '@learnflow/contracts/consistency';
import { type Learner, NO_ROW } from '@learnflow/contracts/documents/learner';
import { prerequisitesOf, TEACHING_ORDER } from '@learnflow/contracts/graph';
import { isKnown, rowMasteryValue } from '@learnflow/contracts/known';
import { localDay } from '@learnflow/contracts/local-day';
import { roundedMastery } from '@learnflow/contracts/say';
import { Graph, needed } from '@learnflow/shared/graph';
import { z } from 'zod';

/** Our own concepts and what each rests on. */
export const CONCEPT_GRAPH = new Graph(CONCEPT_IDS.map((id) => [id, prerequisitesOf(id)]));

export const Step = z.object({
  concept: z.string(),
  /** shaky: tried, and what there is to see of it does not hold. new: nothing recorded. */
  state: z.enum(['shaky', 'new']),
  /** 0..1; null without evidence. */
  mastery: z.number().nullable(),
  /** Graded attempts. */
  attempts: z.int(),
  /** A sign of struggle that no success has answered. */
  stuck: z.boolean(),
  /** The local day of the newest attempt. */
  last_day: z.string().nullable(),
});
export type Step = z.output<typeof Step>;

/**
 * What has to be learnt until these are known, in teaching order and with them at the end. What the learner knows, and
 * whatever lies below that, is left out; what they know and are stuck on is not.
 */
export function wayTo(targets: readonly ConceptId[], learner: Learner, now: string): readonly Step[] {
  const consistency = consistencyOf(learner, now);
  const isMet = (concept: string): boolean =>
    isKnown(learner, concept, consistency) && !learner.concepts[concept]?.stuckAt;
  const unmet = new Set(needed(CONCEPT_GRAPH, targets, isMet));
  return TEACHING_ORDER.filter((concept) => unmet.has(concept)).map((concept) => {
    const row = learner.concepts[concept] ?? NO_ROW;
    const value = rowMasteryValue(row, consistency);
    return {
      concept,
      state: row.attempts > 0 || row.stuckAt ? 'shaky' : 'new',
      mastery: value === null ? null : roundedMastery(value),
      attempts: row.attempts,
      stuck: row.stuckAt !== null,
      last_day: row.lastAt && localDay(row.lastAt, learner.timeZone),
    };
  });
}

/** Nothing at all is recorded: what they know nobody can tell. */
export const isBlank = ({ concepts, placed }: Learner): boolean =>
  Object.keys(concepts).length === 0 && Object.keys(placed).length === 0;
