import type { Credit, Practice } from '@learnflow/contracts/documents/practice';
import type { Parts } from '@learnflow/contracts/mastery';
import { type ConceptState, DIGESTS_KEPT, type Exercises, QUIZZES_KEPT } from './concept-state.ts';
import type { Graded, Quality } from './fact.ts';
import { newest, newestPerDigest } from './newest.ts';
import { outcomeOf, thousandths, weightOf } from './score.ts';

/** Newest first; an older quiz weighs less. */
const QUIZ_WEIGHTS = [1, 0.95, 0.85, 0.7, 0.5] as const;
const REVIEWS_IN_QUALITY = 5;

export type Evidence = Pick<Parts, 'completion' | 'quiz' | 'quality'>;

export const evidenceOf = (state: ConceptState): Evidence => ({
  completion: completionOf(state.exercises),
  quiz: quizOf(state),
  quality: qualityOf(state),
});

/** The best an exercise has brought so far, for one concept. Score and weight only rise, whatever order attempts come in. */
export function creditOf(earlier: Credit | undefined, attempt: Graded): Credit {
  const best = thousandths(outcomeOf(attempt));
  const weight = weightOf(attempt.level);
  return earlier ? { best: Math.max(earlier.best, best), weight: Math.max(earlier.weight, weight) } : { best, weight };
}

/** An attempt as evidence for one of its concepts. */
export function withAttempt(
  state: ConceptState,
  attempt: Graded,
  earlier: Practice['credits'][string] | undefined,
): ConceptState {
  const { id, at, counts, passed, digest } = attempt;
  const counted = { ...state, attempts: state.attempts + 1 };
  if (passed && digest)
    counted.accepted = newestPerDigest(state.accepted, { digest, at, id, score: null }, DIGESTS_KEPT);
  if (counts === 'quiz') {
    const quiz = { at, id, score: thousandths(outcomeOf(attempt)) };
    return { ...counted, quizzes: newest([...state.quizzes, quiz], QUIZZES_KEPT), quizCount: state.quizCount + 1 };
  }
  return { ...counted, exercises: withCredit(state.exercises, earlier, creditOf(earlier, attempt)) };
}

/** A quality score joins the acceptance of the same code by its digest, whichever comes first. */
export function withQuality(state: ConceptState, { id, at, digest, score, accepted }: Quality): ConceptState {
  const review = { digest, at, id, score: thousandths(score) };
  const scored = newestPerDigest(state.scored, review, DIGESTS_KEPT);
  if (!accepted) return { ...state, scored };
  return { ...state, scored, accepted: newestPerDigest(state.accepted, review, DIGESTS_KEPT) };
}

/** Accepted code that has a quality score, newest acceptance first: the scores in thousandths. */
export function qualityScores({ accepted, scored }: ConceptState): readonly number[] {
  const scores = new Map(scored.map(({ digest, score }) => [digest, score]));
  return accepted.flatMap(({ digest }) => scores.get(digest) ?? []);
}

function withCredit(exercises: Exercises, earlier: Credit | undefined, credit: Credit): Exercises {
  const before = earlier ?? { best: 0, weight: 0 };
  return {
    scored: exercises.scored + credit.best * credit.weight - before.best * before.weight,
    weight: exercises.weight + credit.weight - before.weight,
    count: exercises.count + (earlier ? 0 : 1),
  };
}

const completionOf = ({ scored, weight }: Exercises): number | null => (weight === 0 ? null : scored / (weight * 1000));

function quizOf({ quizzes }: ConceptState): number | null {
  if (quizzes.length === 0) return null;
  let sum = 0;
  let weights = 0;
  for (const [i, { score }] of quizzes.entries()) {
    const weight = QUIZ_WEIGHTS[i] ?? 0;
    sum += weight * score;
    weights += weight;
  }
  return Math.min(1, sum / (weights * 1000));
}

/** The median, so that one bad file does not sink it. */
function qualityOf(state: ConceptState): number | null {
  const scores = qualityScores(state)
    .slice(0, REVIEWS_IN_QUALITY)
    .toSorted((a, b) => a - b);
  const upper = scores[Math.floor(scores.length / 2)];
  const lower = scores[Math.floor((scores.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2000;
}
