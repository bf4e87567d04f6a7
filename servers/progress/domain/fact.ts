import { type ConceptId, isConceptId } from '@learnflow/contracts/concepts';
import { z } from 'zod';

const Score = z.number().min(0).max(1);

const happened = {
  /** The id of the event that brought it, or that tells of it. */
  id: z.string(),
  /** ISO 8601, UTC, milliseconds. */
  at: z.iso.datetime(),
};

export const LEVELS = ['easy', 'medium', 'hard'] as const;
export const Level = z.enum(LEVELS);
export type Level = z.output<typeof Level>;

const Graded = z.object({
  kind: z.literal('graded'),
  ...happened,
  /** Null for an exercise that nobody named: it counts once and cannot be improved on. */
  exercise: z.string().nullable(),
  counts: z.enum(['exercise', 'quiz']),
  /** The main concept first. Only that one moves ability, review and wheel-spinning; completion and quiz move for all. */
  concepts: z.array(z.string()),
  level: Level,
  /** Before any discount for hints. */
  score: Score,
  passed: z.boolean(),
  first: z.boolean(),
  hintLevel: z.int().min(0).max(5),
  error: z.string().nullable(),
  testsPassed: z.int(),
  testsTotal: z.int(),
  seconds: z.number().nullable(),
  /** Logits. */
  difficulty: z.number(),
  choices: z.int().nullable(),
  digest: z.string().nullable(),
});
export type Graded = z.output<typeof Graded>;

const Quality = z.object({
  kind: z.literal('quality'),
  ...happened,
  concepts: z.array(z.string()),
  score: Score,
  digest: z.string(),
  /** Somebody vouches that the code was accepted, so the score waits for no attempt. */
  accepted: z.boolean(),
});
export type Quality = z.output<typeof Quality>;

const somewhere = { exercise: z.string().nullable(), concept: z.string().nullable() };

const Finding = z.object({
  kind: z.literal('finding'),
  ...happened,
  ...somewhere,
  error: z.string(),
  /** A guess is never counted as an error. */
  certain: z.boolean(),
  digest: z.string().nullable(),
});
export type Finding = z.output<typeof Finding>;

const Hint = z.object({ kind: z.literal('hint'), ...happened, ...somewhere, level: z.int().min(0).max(5) });
export type Hint = z.output<typeof Hint>;

const Statement = z.object({ kind: z.literal('statement'), ...happened, ...somewhere, text: z.string() });
export type Statement = z.output<typeof Statement>;

/** Everything that can change what is known of a student, whether an event brought it or a call. */
export const Fact = z.discriminatedUnion('kind', [Graded, Quality, Finding, Hint, Statement]);
export type Fact = z.output<typeof Fact>;

/** The concepts whose evidence a fact touches. Ids of another version of the catalogue are passed over. */
export function conceptsOf(fact: Fact): readonly ConceptId[] {
  if (fact.kind !== 'graded' && fact.kind !== 'quality') return [];
  return [...new Set(fact.concepts.filter(isConceptId))];
}

/** The exercise whose practice a fact touches: none or one. */
export function exercisesOf(fact: Fact): readonly string[] {
  const exercise = fact.kind === 'graded' || fact.kind === 'hint' ? fact.exercise : null;
  return exercise === null ? [] : [exercise];
}
