import { consistencyOf, streakOn } from '@learnflow/contracts/consistency';
import type { Learner } from '@learnflow/contracts/documents/learner';
import { knownConcepts, rowMastery } from '@learnflow/contracts/known';
import { localDay } from '@learnflow/contracts/local-day';
import { BANDS, type Band } from '@learnflow/contracts/mastery';
import { dueReviews, nextStep } from './next-step.ts';

const NAMED = 3;

export type BandCounts = Record<Band, number>;

export interface Standing {
  readonly concept: string;
  readonly mastery: number;
}

export interface StudentOverview {
  /** Concepts with evidence of their own. */
  readonly concepts: number;
  /** Concepts known, those credited or placed out among them. */
  readonly known: number;
  readonly bands: BandCounts;
  readonly strongest: readonly Standing[];
  readonly weakest: readonly Standing[];
  readonly due: readonly string[];
  readonly streak: number;
  readonly next: readonly string[];
}

/** A student over all concepts, from one document; undefined without evidence. */
export function overviewOf(learner: Learner, now: string): StudentOverview | undefined {
  const today = localDay(now, learner.timeZone);
  const bands = noBands();
  const standings = Object.entries(learner.concepts).flatMap(([concept, row]): Standing[] => {
    const mastery = rowMastery(row, consistencyOf(learner, now));
    if (!mastery) return [];
    bands[mastery.band] += 1;
    return [{ concept, mastery: mastery.value }];
  });
  if (standings.length === 0) return undefined;
  const ranked = standings.toSorted((a, b) => b.mastery - a.mastery);
  // Nothing is among both: the upper half is strong, the lower weak.
  const middle = Math.ceil(ranked.length / 2);
  return {
    concepts: standings.length,
    known: knownConcepts(learner, now).size,
    bands,
    strongest: ranked.slice(0, middle).slice(0, NAMED),
    weakest: ranked.slice(middle).slice(-NAMED).reverse(),
    due: dueReviews(learner, today).map(({ concept }) => concept),
    streak: streakOn(learner.activeDays, today),
    next: nextStep(learner, now).concepts,
  };
}

export const noBands = (): BandCounts => ({ Beginner: 0, Learning: 0, Proficient: 0, Mastered: 0 });

/** `2 Proficient, 1 Learning`: best first, empty bands left out. */
export const sayBands = (bands: BandCounts): string =>
  BANDS.toReversed()
    .filter((band) => bands[band] > 0)
    .map((band) => `${bands[band]} ${band}`)
    .join(', ');
