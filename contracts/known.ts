import { consistencyOf } from './consistency.ts';
import type { ConceptRow, Learner } from './documents/learner.ts';
import { type Mastery, masteryOf, masteryValue, type Parts } from './mastery.ts';

const KNOWN_FROM = 0.6;
const ATTEMPTS_TO_TELL = 2;

/** A row's mastery with the consistency of the moment; null without evidence of its own. */
export const rowMastery = (row: ConceptRow, consistency: number | null): Mastery | null =>
  masteryOf(partsOf(row, consistency), row.attempts);

export const rowMasteryValue = (row: ConceptRow, consistency: number | null): number | null =>
  masteryValue(partsOf(row, consistency), row.attempts);

/**
 * Known = mastery of 0.60 or more on two attempts or more, or placed out. A provisional credit holds until an
 * attempt at the concept itself fails, or two of them tell.
 */
export function isKnown({ concepts, placed }: Learner, concept: string, consistency: number | null): boolean {
  if (placed[concept] === 'placed') return true;
  const row = concepts[concept];
  const credited = placed[concept] === 'provisional';
  if (!row || row.attempts === 0) return credited;
  if (row.attempts < ATTEMPTS_TO_TELL) return credited && (row.completion ?? row.quiz ?? 0) >= KNOWN_FROM;
  return (rowMasteryValue(row, consistency) ?? 0) >= KNOWN_FROM;
}

/** The ids of all concepts that a student knows at an instant (ISO 8601, UTC). */
export function knownConcepts(learner: Learner, now: string): ReadonlySet<string> {
  const consistency = consistencyOf(learner, now);
  const candidates = [...Object.keys(learner.concepts), ...Object.keys(learner.placed)];
  return new Set(candidates.filter((concept) => isKnown(learner, concept, consistency)));
}

const partsOf = ({ completion, quiz, quality }: ConceptRow, consistency: number | null): Parts => ({
  completion,
  quiz,
  quality,
  consistency,
});
