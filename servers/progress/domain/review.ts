import { createEmptyCard, type Card as FsrsCard, fsrs, type Grade, Rating } from 'ts-fsrs';
import { type Card, type ConceptState, TIMES_KEPT } from './concept-state.ts';
import type { Graded } from './fact.ts';

/** FSRS-6 with its default weights. A concept is reviewed in days, so the minutes-long learning steps are off. */
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false });

/** Fewer times than this say nothing about what is fast. */
const TIMES_TO_TELL = 3;

/** The concept's schedule after one more graded attempt. */
export function afterReview(state: ConceptState, attempt: Graded): Pick<ConceptState, 'card' | 'times'> {
  const { passed, seconds } = attempt;
  return {
    card: reviewed(state.card, attempt.at, gradeOf(attempt, state.times)),
    times: passed && seconds !== null ? [...state.times, seconds].slice(-TIMES_KEPT) : state.times,
  };
}

/** Wrong is Again, right with a hint Hard, right Good, right at the first try and faster than usual Easy. */
export function gradeOf({ passed, hintLevel, first, seconds }: Graded, times: readonly number[]): Grade {
  if (!passed) return Rating.Again;
  if (hintLevel > 0) return Rating.Hard;
  return first && seconds !== null && times.length >= TIMES_TO_TELL && seconds < medianOf(times)
    ? Rating.Easy
    : Rating.Good;
}

function reviewed(card: Card | null, at: string, grade: Grade): Card {
  // A fact that comes late cannot take the schedule back in time.
  const when = card && card.reviewed > at ? card.reviewed : at;
  return stored(scheduler.next(card ? cardOf(card) : createEmptyCard(when), when, grade).card, when);
}

const cardOf = ({ due, reviewed: last_review, days, ...memory }: Card) => ({
  ...memory,
  due,
  last_review,
  scheduled_days: days,
  elapsed_days: 0,
  learning_steps: 0,
});

const stored = ({ due, stability, difficulty, state, reps, lapses, scheduled_days }: FsrsCard, when: string): Card => ({
  due: due.toISOString(),
  reviewed: when,
  stability,
  difficulty,
  state,
  reps,
  lapses,
  days: scheduled_days,
});

function medianOf(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
