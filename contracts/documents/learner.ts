import { defineDocument } from '@learnflow/shared/skill';
import { z } from 'zod';

// Bounds are the fold's to keep: checking them here would double what it costs to read a class of a thousand.
const Part = z.number().nullable();
const Count = z.number();

/** An Elo rating in logits, and how many first attempts it rests on. */
export const Ability = z.object({ theta: z.number(), count: Count });
export type Ability = z.output<typeof Ability>;

export const Severity = z.enum(['low', 'medium', 'high']);
export type Severity = z.output<typeof Severity>;

/** One concept of a student, as short as it may be and still answer what is known, what is due and what comes next. */
export const ConceptRow = z.object({
  /** 0..1, or null where there is no evidence of the kind. */
  completion: Part,
  quiz: Part,
  quality: Part,
  /** Graded attempts, exercises and quizzes together. */
  attempts: Count,
  ability: Ability,
  /** The student's local day of the next spaced review. */
  due: z.string().nullable(),
  /** The newest graded attempt: ISO 8601, UTC. */
  lastAt: z.string().nullable(),
  /** The newest sign of struggle that no success has answered yet: ISO 8601, UTC. */
  stuckAt: z.string().nullable(),
});
export type ConceptRow = z.output<typeof ConceptRow>;

export const NO_ROW: ConceptRow = {
  completion: null,
  quiz: null,
  quality: null,
  attempts: 0,
  ability: { theta: 0, count: 0 },
  due: null,
  lastAt: null,
  stuckAt: null,
};

const schema = z.object({
  /** IANA name. */
  timeZone: z.string(),
  /** Over all concepts; a concept's own ability is added to it. */
  ability: Ability,
  /** Local days with a graded attempt, `YYYY-MM-DD`, newest first. */
  activeDays: z.array(z.string()).max(20),
  /** The classes whose roster names the student, the newest first. */
  classes: z.array(z.string()).default([]),
  /** Whether the last first attempts succeeded, newest last. */
  outcomes: z.array(z.boolean()).max(10),
  /** The newest sign of struggle that no success has answered yet. */
  signal: z.object({ rule: z.string(), at: z.string(), concept: z.string().nullable(), severity: Severity }).nullable(),
  /** What there is evidence for, by concept id: no more rows than there are concepts. */
  concepts: z.record(z.string(), ConceptRow),
  /** By concept id. `placed`: shown in a placement. `provisional`: credited by success at what builds on it. */
  placed: z.record(z.string(), z.enum(['provisional', 'placed'])),
});

/** All that other skills need to know of a student in one small document. Key: the student. */
export type Learner = z.output<typeof schema>;
export const Learner = defineDocument<Learner>({
  kind: 'learner',
  owner: 'progress',
  subject: 'student',
  schema,
  empty: {
    timeZone: 'UTC',
    ability: { theta: 0, count: 0 },
    activeDays: [],
    classes: [],
    outcomes: [],
    signal: null,
    concepts: {},
    placed: {},
  },
});
