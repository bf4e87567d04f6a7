import { Concept } from '@learnflow/contracts/concept';
import { Desk, openProblem } from '@learnflow/contracts/documents/desk';
import { Learner } from '@learnflow/contracts/documents/learner';
import { nextStepQuestion } from '@learnflow/contracts/questions/next-step';
import { Level, shownStatement } from '@learnflow/shared/problems';
import { defineSkill } from '@learnflow/shared/skill';
import { z } from 'zod';
import { chosenFrom, conceptOf, conceptToPractise, isStocked, itemOf, shortlistOf } from '../domain/choose.ts';
import { withGiven } from '../domain/desk.ts';
import { givenFiles } from '../domain/given-files.ts';
import { countsAs } from '../domain/graded.ts';
import { ItemRating } from '../domain/item-rating.ts';
import { pendingPlacement, placementConcept } from '../domain/placement.ts';
import { toldElsewhere, toldProblem } from '../domain/problem-brief.ts';
import { busPass, NOW, placedDesk, placedLearner, shelf, waterTank } from '../domain/samples.ts';

export const problemGeneration = defineSkill({
  name: 'problem_generation',
  title: 'The next problem',
  description: "The next problem, or a named one; placement finds a new student's level.",
  effect: 'write',
  repeat: 'new',
  about: 'student',
  input: z.object({
    problem: z.string().optional().describe('A certain one by its id; `~` and two digits name a variant.'),
    concept: Concept.optional().describe('What it is to be about; left out, what this student needs next.'),
    level: Level.optional().describe('Left out, what suits this student.'),
    kind: z.enum(['exercise', 'quiz']).optional().describe('To write code, or to answer; left out, either.'),
    placement: z
      .boolean()
      .optional()
      .describe('The next question of a test that finds where a new student stands; any kind may come.'),
  }),
  output: z.object({
    problem: z.string(),
    title: z.string(),
    task: z.string(),
    concept: z.string(),
    level: Level,
    counts: z.enum(['exercise', 'quiz']),
    /** Predicted success without a hint. */
    chance: z.number().min(0).max(1),
    minutes: z.number(),
    /** Markdown, for the student. */
    statement: z.string(),
    /** What the student starts from and may use: text by path. */
    files: z.record(z.string(), z.string()),
    /** Servers that were asked for advice and did not answer. */
    missing: z.array(z.literal('progress')),
  }),
  refusals: {
    none_left: {
      kind: 'not-found',
      say: 'No such problem on {concept} {why}. Ask with another concept, level or kind.',
    },
    placed: {
      kind: 'conflict',
      say: 'Placement is done, next comes {next}. Call again without placement.',
    },
  },
  reads: (needs) =>
    needs
      .document('learner', Learner, ({ student }) => student)
      .document('desk', Desk, ({ student }) => student)
      .catalogue('catalogue')
      .derive('isOpen', ({ input }) => !(input.problem || input.concept || input.placement))
      .ask('advice', nextStepQuestion, ({ student, isOpen }) => (isOpen ? { student } : undefined))
      .derive('placing', ({ input, advice }) => input.placement === true || advice?.step === 'placement')
      .derive('named', ({ input, desk }) => input.problem && openProblem(desk, input.problem))
      .derive('concept', ({ input, catalogue, named, learner, desk, advice, placing, now }) => {
        if (named) return conceptOf(catalogue, named);
        if (input.concept) return input.concept;
        const probe = placing ? placementConcept(learner, desk) : undefined;
        return probe ?? (input.placement ? undefined : conceptToPractise(learner, advice, now));
      })
      .derive('situation', ({ concept, input, learner, desk, advice, now, id }) => {
        const wish = { level: input.level, counts: input.kind };
        return concept && { concept, learner, desk, wish, advice, now, id };
      })
      .derive('pending', ({ placing, concept, desk }) => (placing ? pendingPlacement(desk, concept) : undefined))
      .derive('shortlist', ({ catalogue, situation, named, pending }) => {
        const only = named ?? pending;
        if (only) return [catalogue.byId.get(itemOf(only))].flatMap((entry) => entry ?? []);
        return situation ? shortlistOf(catalogue, situation) : [];
      })
      .documents(
        'ratings',
        ItemRating,
        ({ shortlist }) => shortlist.map(({ id }) => id),
        (item) => item,
      )
      .derive('chosen', ({ shortlist, ratings, situation }) => situation && chosenFrom(shortlist, ratings, situation))
      // Of a varied item that was named without a seed any instance will do.
      .problem('problem', ({ named, pending, chosen }) => {
        const exact = named?.includes('~') || !chosen ? named : undefined;
        return pending ?? exact ?? chosen?.problem;
      }),
  run: ({
    input,
    catalogue,
    placing: placement,
    concept,
    chosen,
    problem,
    desk,
    learner,
    isOpen,
    advice,
    now,
    refuse,
  }) => {
    if (!concept) return refuse('placed', { next: conceptToPractise(learner, advice, now) });
    if (!chosen || !problem) {
      const why = isStocked(catalogue, concept, input) ? 'is left for today' : 'is in the bank';
      return refuse('none_left', { concept, why });
    }
    const files = givenFiles(problem);
    const statement = shownStatement(problem);
    const missing: 'progress'[] = isOpen && !advice ? ['progress'] : [];
    return {
      result: {
        problem: problem.problem,
        title: problem.title,
        task: problem.task,
        concept,
        level: problem.level,
        counts: countsAs(problem),
        chance: Math.round(chosen.chance * 1000) / 1000,
        minutes: problem.minutes,
        statement,
        files,
        missing,
      },
      next: { desk: withGiven(desk, { problem: problem.problem, concept, at: now, tried: null, placement }) },
      files: [
        { path: `${problem.problem}/README.md`, text: statement },
        ...Object.entries(files).map(([path, text]) => ({ path: `${problem.problem}/${path}`, text })),
      ],
    };
  },
  brief: toldProblem,
  unwritten: toldElsewhere,
  budget: { definition: 110, result: 60 },
  examples: [
    {
      name: 'what progress advises',
      now: NOW,
      get given() {
        return {
          catalogue: shelf(),
          advice: { step: 'learn' as const, concepts: ['comparison-equality'] },
          problem: busPass(),
        };
      },
      input: {},
      result: {
        problem: 'bus-pass',
        title: 'Is a bus pass worth it?',
        task: 'Write cheaperWithPass(rides, price, pass): whether a month pass costs less than the single rides.',
        concept: 'comparison-equality',
        level: 'easy',
        counts: 'exercise',
        chance: 0.728,
        minutes: 6,
        statement: shownStatement(busPass()),
        files: givenFiles(busPass()),
        missing: [],
      },
      brief:
        'bus-pass (comparison-equality, easy exercise, 73%): Write cheaperWithPass(rides, price, pass): whether a month pass costs less than the single rides.',
    },
    {
      name: 'a quiz on loops',
      now: NOW,
      get given() {
        return { catalogue: shelf(), problem: waterTank() };
      },
      input: { concept: 'while-loops', kind: 'quiz' },
      result: {
        problem: 'water-tank~07',
        title: 'Filling a water tank',
        task: 'Say what the loop that fills the tank prints.',
        concept: 'while-loops',
        level: 'medium',
        counts: 'quiz',
        chance: 0.5,
        minutes: 6,
        statement: shownStatement(waterTank()),
        files: {},
        missing: [],
      },
      brief: 'water-tank~07 (while-loops, medium quiz, 50%): Say what the loop that fills the tank prints.',
    },
    {
      name: 'where the progress server cannot be asked',
      now: NOW,
      get given() {
        return { catalogue: shelf('values-types'), problem: busPass() };
      },
      input: {},
      result: {
        problem: 'bus-pass',
        title: 'Is a bus pass worth it?',
        task: 'Write cheaperWithPass(rides, price, pass): whether a month pass costs less than the single rides.',
        concept: 'values-types',
        level: 'easy',
        counts: 'exercise',
        chance: 0.728,
        minutes: 6,
        statement: shownStatement(busPass()),
        files: givenFiles(busPass()),
        missing: ['progress'],
      },
      brief:
        'bus-pass (values-types, easy exercise, 73%; progress is away, so chosen without it): Write cheaperWithPass(rides, price, pass): whether a month pass costs less than the single rides.',
    },
    {
      name: 'nothing on closures yet',
      now: NOW,
      get given() {
        return { catalogue: shelf() };
      },
      input: { concept: 'closures' },
      refusal: 'none_left',
      says: 'No such problem on closures is in the bank. Ask with another concept, level or kind.',
    },
    {
      name: 'a placement that is over',
      now: NOW,
      get given() {
        return {
          catalogue: shelf(),
          desk: placedDesk(),
          learner: placedLearner(),
        };
      },
      input: { placement: true },
      refusal: 'placed',
      says: 'Placement is done, next comes values-types. Call again without placement.',
    },
  ],
});
