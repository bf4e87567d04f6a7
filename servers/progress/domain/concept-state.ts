import { defineDocument } from '@learnflow/shared/skill';
import { z } from 'zod';

export const QUIZZES_KEPT = 5;
export const DIGESTS_KEPT = 20;
export const TIMES_KEPT = 9;
export const OPPORTUNITIES_KEPT = 10;

const Thousandths = z.int().min(0).max(1000);
const Part = z.number().min(0).max(1).nullable();

/** Completion as whole numbers, so that the sum is the same in any order. */
const Exercises = z.object({
  /** Sum of best score in thousandths x difficulty weight. */
  scored: z.int().min(0),
  /** Sum of difficulty weights. */
  weight: z.int().min(0),
  count: z.int().min(0),
});
export type Exercises = z.output<typeof Exercises>;

const Quiz = z.object({ at: z.string(), id: z.string(), score: Thousandths });
export type Quiz = z.output<typeof Quiz>;

/** Code that passed, or that somebody vouched for; the score of the latter orders those of one instant. */
const Accepted = z.object({ digest: z.string(), at: z.string(), id: z.string(), score: Thousandths.nullable() });
export type Accepted = z.output<typeof Accepted>;

const Scored = z.object({ digest: z.string(), at: z.string(), id: z.string(), score: Thousandths });
export type Scored = z.output<typeof Scored>;

/** A spaced-review card of FSRS-6; dates ISO 8601, UTC. */
const Card = z.object({
  due: z.string(),
  reviewed: z.string(),
  stability: z.number(),
  difficulty: z.number(),
  state: z.int(),
  reps: z.int(),
  lapses: z.int(),
  days: z.int(),
});
export type Card = z.output<typeof Card>;

/** The newest fact and how things stood before it: enough to say why the mastery moved. */
const Last = z.object({
  at: z.string(),
  /** The difficulty weight of an exercise; null for other facts. */
  weight: z.int().nullable(),
  /** The consistency part when the fact came. */
  consistency: Part,
  before: z.object({ completion: Part, quiz: Part, quality: Part, exercises: Exercises, attempts: z.int() }),
});
export type Last = z.output<typeof Last>;

const schema = z.object({
  exercises: Exercises,
  /** The newest, newest first. */
  quizzes: z.array(Quiz).max(QUIZZES_KEPT),
  quizCount: z.int().min(0),
  accepted: z.array(Accepted).max(DIGESTS_KEPT),
  scored: z.array(Scored).max(DIGESTS_KEPT),
  attempts: z.int().min(0),
  /** Seconds that the last right answers took, newest last. */
  times: z.array(z.number()).max(TIMES_KEPT),
  card: Card.nullable(),
  /** The opportunities since three were last right in a row, and how many are right in a row now. */
  wheel: z.object({ ids: z.array(z.string()).max(OPPORTUNITIES_KEPT), inRow: z.int().min(0) }),
  last: Last.nullable(),
});

/** A student's evidence for one concept: aggregates, never a history. Key: `student/concept`. */
export type ConceptState = z.output<typeof schema>;
export const ConceptState = defineDocument<ConceptState>({
  kind: 'concept-state',
  owner: 'progress',
  subject: 'student',
  schema,
  empty: {
    exercises: { scored: 0, weight: 0, count: 0 },
    quizzes: [],
    quizCount: 0,
    accepted: [],
    scored: [],
    attempts: 0,
    times: [],
    card: null,
    wheel: { ids: [], inRow: 0 },
    last: null,
  },
});
