import { defineEvent } from '@learnflow/shared/skill';
import { z } from 'zod';

/** One graded try at a problem. It carries what it was judged against, so that folding a student needs nobody else. */
export const attemptGraded = defineEvent({
  type: 'exercise.attempt.graded',
  version: 1,
  record: 'AttemptGraded',
  payload: z.object({
    exercise: z.string(),
    /** `exercise` counts towards completion, `quiz` towards the quiz part. */
    kind: z.enum(['exercise', 'quiz']),
    /** What it practises, the main concept first. */
    concepts: z.array(z.string()).min(1),
    level: z.enum(['easy', 'medium', 'hard']),
    /** Share of the tests passed, or of the answer that is right; 0..1, before any discount for hints. */
    score: z.number().min(0).max(1),
    passed: z.boolean(),
    /** The student's first attempt at this problem. */
    first: z.boolean(),
    /** The highest hint level given before the attempt, 0..5. */
    hint_level: z.int().min(0).max(5),
    error_type: z.string().nullable(),
    tests_passed: z.int().min(0),
    tests_total: z.int().min(0),
    /** Time spent on this attempt; null where unknown. */
    seconds: z.number().min(0).nullable(),
    /** The item's difficulty in logits when it was judged, and the chance of success predicted then. */
    difficulty: z.number(),
    predicted: z.number().min(0).max(1),
    /** The number of answers to choose from; null for an open answer. */
    choices: z.int().min(2).nullable(),
    /** SHA-256 of the code, which joins the attempt to a review of the same code. */
    digest: z.string().nullable(),
  }),
});
