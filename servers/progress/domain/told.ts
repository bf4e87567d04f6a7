import { typicalDifficulty } from '@learnflow/contracts/ability';
import type { Practice } from '@learnflow/contracts/documents/practice';
import { activityRecorded } from '@learnflow/contracts/events/activity-recorded';
import type { Emission } from '@learnflow/shared/skill';
import { z } from 'zod';
import type { Fact, Level } from './fact.ts';

/** A told score from which on the answer counts as right: the low end of the success that tutoring aims at. */
const RIGHT_FROM = 0.7;

export const Activity = z.enum(['exercise', 'quiz', 'quality', 'statement']);
export type Activity = z.output<typeof Activity>;

/** What somebody tells of a student that the suite did not see itself. */
export interface Told {
  readonly kind: Activity;
  readonly concept?: string | undefined;
  readonly score?: number | undefined;
  readonly exercise?: string | undefined;
  readonly level?: Level | undefined;
  readonly hints?: number | undefined;
  readonly text?: string | undefined;
  /** ISO 8601; now where left out. */
  readonly at?: string | undefined;
}

type Argument = Exclude<keyof Told, 'kind' | 'at'>;

const ARGUMENTS: Readonly<Record<Activity, { needs: readonly Argument[]; takes: readonly Argument[] }>> = {
  exercise: { needs: ['concept', 'score'], takes: ['exercise', 'level', 'hints'] },
  quiz: { needs: ['concept', 'score'], takes: ['exercise', 'level', 'hints'] },
  quality: { needs: ['concept', 'score'], takes: ['exercise'] },
  statement: { needs: ['text'], takes: ['concept', 'exercise'] },
};
const ALL: readonly Argument[] = ['concept', 'score', 'exercise', 'level', 'hints', 'text'];

export const missingIn = (told: Told): Argument | undefined =>
  ARGUMENTS[told.kind].needs.find((argument) => isNothing(told[argument]));

/** An argument that would be dropped silently. */
export function unfitIn(told: Told): Argument | undefined {
  const { needs, takes } = ARGUMENTS[told.kind];
  return ALL.find((argument) => told[argument] !== undefined && !needs.includes(argument) && !takes.includes(argument));
}

/** The fact that was told. What nobody said is assumed plain: medium difficulty, no hints, an open answer. */
export function factOf(told: Told, practice: Practice, { id, now }: { id: string; now: string }): Fact {
  const { kind, concept, exercise, level = 'medium', score = 0, hints = 0, text = '' } = told;
  const happened = { id, at: instantOf(told, now) };
  const named = exercise ?? null;
  const concepts = concept === undefined ? [] : [concept];
  if (kind === 'statement') return { kind, ...happened, exercise: named, concept: concept ?? null, text };
  if (kind === 'quality') {
    const digest = exercise === undefined ? id : `told:${exercise}`;
    return { kind, ...happened, concepts, score, digest, accepted: true };
  }
  return {
    kind: 'graded',
    ...happened,
    exercise: named,
    counts: kind,
    concepts,
    level,
    score,
    passed: score >= RIGHT_FROM,
    first: practice.attempts === 0,
    hintLevel: hints,
    error: null,
    testsPassed: 0,
    testsTotal: 0,
    seconds: null,
    difficulty: typicalDifficulty(level),
    choices: null,
    digest: null,
  };
}

/** The told fact as others hear of it. */
export const recordOf = (told: Told, now: string): Emission =>
  activityRecorded.of({
    activity: told.kind,
    concept: told.concept ?? null,
    exercise: told.exercise ?? null,
    level: told.level ?? null,
    score: told.score ?? null,
    hint_level: told.hints ?? null,
    text: told.text ?? null,
    at: instantOf(told, now),
  });

/** What was told, out of what others heard of it. */
export const toldIn = (record: z.output<typeof activityRecorded.payload>): Told => ({
  kind: record.activity,
  concept: record.concept ?? undefined,
  exercise: record.exercise ?? undefined,
  level: record.level ?? undefined,
  score: record.score ?? undefined,
  hints: record.hint_level ?? undefined,
  text: record.text ?? undefined,
  at: record.at,
});

const isNothing = (value: unknown): boolean =>
  value === undefined || (typeof value === 'string' && value.trim() === '');

// Instants are compared as text, so all of them are written alike.
const instantOf = ({ at }: Told, now: string): string => (at === undefined ? now : new Date(at).toISOString());
