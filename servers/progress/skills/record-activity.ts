import { Concept } from '@learnflow/contracts/concept';
import { consistencyOf } from '@learnflow/contracts/consistency';
import { activityRecorded } from '@learnflow/contracts/events/activity-recorded';
import { struggleDetected } from '@learnflow/contracts/events/struggle-detected';
import { studentProgress } from '@learnflow/contracts/events/student-progress';
import { rowMastery } from '@learnflow/contracts/known';
import { BANDS } from '@learnflow/contracts/mastery';
import { masteryPercent, roundedMastery } from '@learnflow/contracts/say';
import { defineSkill } from '@learnflow/shared/skill';
import { z } from 'zod';
import { isAhead } from '../domain/ahead.ts';
import { applied } from '../domain/apply.ts';
import { ConceptState } from '../domain/concept-state.ts';
import { ExerciseId } from '../domain/exercise-id.ts';
import { Level } from '../domain/fact.ts';
import { type Memory, practiceOf, rowOf, stateOf } from '../domain/memory.ts';
import { memoryReads } from '../domain/memory-reads.ts';
import { ada, NOW } from '../domain/samples.ts';
import { points } from '../domain/say.ts';
import { RuleId } from '../domain/struggle/rule-id.ts';
import { RULES } from '../domain/struggle/rules.ts';
import { Activity, factOf, missingIn, recordOf, unfitIn } from '../domain/told.ts';

const LONGEST_TEXT = 500;
const LONGEST_INSTANT = 30;
const Share = z.number().min(0).max(1);

export const recordActivity = defineSkill({
  name: 'record_activity',
  title: 'Record an activity',
  description: 'Records what the suite did not see itself; returns the new mastery.',
  effect: 'write',
  repeat: 'new',
  about: 'student',
  input: z.object({
    kind: Activity.describe('What the student did. `statement` needs `text`, the others `concept` and `score`.'),
    concept: Concept.optional().describe('What it was about.'),
    score: Share.optional().describe('How much of it was right, or how good it was.'),
    exercise: ExerciseId.optional().describe('Which exercise, quiz or file it was, by any id that stays the same.'),
    level: Level.optional().describe('How hard it is; for `exercise` and `quiz`, `medium` where left out.'),
    hints: z
      .int()
      .min(0)
      .max(5)
      .optional()
      .describe('The highest level of a hint that was needed, 0 for none; for `exercise` and `quiz`.'),
    text: z
      .string()
      .refine((text) => text.length <= LONGEST_TEXT, `must be at most ${LONGEST_TEXT} characters`)
      .optional()
      .describe('For `statement`: what the student said, in their own words.'),
    at: z.iso
      .datetime({ offset: true })
      .refine((at) => at.length <= LONGEST_INSTANT, `must be at most ${LONGEST_INSTANT} characters`)
      // A zone can take the year 0 below it, where instants are written in a way that does not sort.
      .refine((at) => !(Date.parse(at) < 0), 'must be of 1970 or later')
      .optional()
      .describe('When it was; now, where left out.'),
  }),
  output: z.object({
    kind: Activity,
    concept: z.string().nullable(),
    mastery: Share.nullable(),
    before: Share.nullable(),
    band: z.enum(BANDS).nullable(),
    exercises: z.int(),
    quizzes: z.int(),
    /** Rules that this activity completed. */
    struggle: z.array(RuleId),
  }),
  refusals: {
    argument_missing: { kind: 'invalid', say: '{kind} needs {argument}. Call again with {argument}.' },
    argument_unfit: { kind: 'invalid', say: '{argument} does not go with {kind}. Call again without {argument}.' },
    in_the_future: {
      kind: 'invalid',
      say: '{at} is in the future: now is {now}. Leave out at to record it as of now.',
    },
  },
  reads: (needs) =>
    memoryReads(
      needs,
      ({ input: { concept } }) => (concept === undefined ? [] : [concept]),
      ({ input: { exercise } }) => (exercise === undefined ? [] : [exercise]),
    ),
  emits: [activityRecorded, studentProgress, struggleDetected],
  run: ({ input, now, id, refuse, ...given }) => {
    const { kind, concept = null, exercise = null, at } = input;
    const missing = missingIn(input);
    if (missing) refuse('argument_missing', { kind, argument: missing });
    const unfit = unfitIn(input);
    if (unfit) refuse('argument_unfit', { kind, argument: unfit });
    if (at !== undefined && isAhead(at, now)) refuse('in_the_future', { at, now });

    const before: Memory = given;
    // The fact goes by the name of the first event, which tells of it.
    const fact = factOf(input, practiceOf(before, exercise), { id: `${id}#0`, now });
    const { memory, signals, next, emit } = applied(before, fact, now);
    const mastery = concept === null ? null : masteryIn(memory, concept, now);
    const earlier = concept === null ? null : masteryIn(before, concept, now);
    const state = concept === null ? ConceptState.empty : stateOf(memory, concept);
    return {
      result: {
        kind,
        concept,
        mastery: mastery && roundedMastery(mastery.value),
        before: earlier && roundedMastery(earlier.value),
        band: mastery?.band ?? null,
        exercises: state.exercises.count,
        quizzes: state.quizCount,
        struggle: signals.map(({ rule }) => rule),
      },
      next,
      emit: [recordOf(input, now), ...emit],
    };
  },
  brief: ({ concept, mastery, before, band, exercises, quizzes, struggle }) => {
    const standing =
      concept === null || mastery === null
        ? 'noted'
        : `${concept} ${masteryPercent(mastery)} ${band}${points(before, mastery)}, E ${exercises} Q ${quizzes}`;
    return [standing, ...struggle.map((rule) => `${rule} ${RULES[rule].says}: ${RULES[rule].move}`)].join('; ');
  },
  budget: { definition: 150, result: 60 },
  examples: [
    {
      name: 'a quiz taken elsewhere',
      now: NOW,
      get given() {
        return { ...ada() };
      },
      input: { kind: 'quiz', concept: 'for-loops', score: 1 },
      result: {
        kind: 'quiz',
        concept: 'for-loops',
        mastery: 0.867,
        before: 0.839,
        band: 'Proficient',
        exercises: 2,
        quizzes: 3,
        struggle: [],
      },
      brief: 'for-loops 87% Proficient (+3), E 2 Q 3',
    },
    {
      name: 'the first thing ever told of a student',
      now: NOW,
      input: { kind: 'exercise', concept: 'arrays', score: 0.5, exercise: 'second-largest', level: 'hard', hints: 1 },
      result: {
        kind: 'exercise',
        concept: 'arrays',
        mastery: 0.323,
        before: null,
        band: 'Beginner',
        exercises: 1,
        quizzes: 0,
        struggle: [],
      },
      brief: 'arrays 32% Beginner (+32), E 1 Q 0',
    },
    {
      name: 'code that was reviewed elsewhere',
      now: NOW,
      get given() {
        return { ...ada() };
      },
      input: { kind: 'quality', concept: 'for-loops', score: 0.5, exercise: 'sum-to' },
      result: {
        kind: 'quality',
        concept: 'for-loops',
        mastery: 0.814,
        before: 0.839,
        band: 'Proficient',
        exercises: 2,
        quizzes: 2,
        struggle: [],
      },
      brief: 'for-loops 81% Proficient (-3), E 2 Q 2',
    },
    {
      name: 'the student says that they are stuck',
      now: NOW,
      get given() {
        return { ...ada() };
      },
      input: { kind: 'statement', text: "I don't get why the loop never stops", exercise: 'collatz' },
      result: {
        kind: 'statement',
        concept: null,
        mastery: null,
        before: null,
        band: null,
        exercises: 0,
        quizzes: 0,
        struggle: ['S4'],
      },
      brief: 'noted; S4 the student says so: ask what is unclear, then hint level 1',
    },
    {
      name: 'a statement that shows no struggle',
      now: NOW,
      input: { kind: 'statement', text: 'now I understand' },
      result: {
        kind: 'statement',
        concept: null,
        mastery: null,
        before: null,
        band: null,
        exercises: 0,
        quizzes: 0,
        struggle: [],
      },
      brief: 'noted',
    },
    {
      name: 'a score without a concept',
      now: NOW,
      input: { kind: 'quiz', score: 1 },
      refusal: 'argument_missing',
      says: 'quiz needs concept. Call again with concept.',
    },
    {
      name: 'a statement does not carry a score',
      now: NOW,
      input: { kind: 'statement', text: 'That was fun', score: 1 },
      refusal: 'argument_unfit',
      says: 'score does not go with statement. Call again without score.',
    },
    {
      name: 'an activity of tomorrow',
      now: NOW,
      input: { kind: 'quiz', concept: 'arrays', score: 1, at: '2026-03-15T10:00:00Z' },
      refusal: 'in_the_future',
      says: '2026-03-15T10:00:00Z is in the future: now is 2026-03-14T10:00:00.000Z. Leave out at to record it as of now.',
    },
  ],
});

const masteryIn = ({ learner }: Memory, concept: string, now: string) =>
  rowMastery(rowOf(learner, concept), consistencyOf(learner, now));
