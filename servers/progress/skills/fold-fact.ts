import { struggleDetected } from '@learnflow/contracts/events/struggle-detected';
import { studentProgress } from '@learnflow/contracts/events/student-progress';
import { defineSkill } from '@learnflow/shared/skill';
import { z } from 'zod';
import { applied } from '../domain/apply.ts';
import { conceptsOf, exercisesOf, Fact } from '../domain/fact.ts';
import { memoryReads } from '../domain/memory-reads.ts';
import { ada, adaStuck, graded, NOW } from '../domain/samples.ts';
import { RuleId } from '../domain/struggle/rule-id.ts';

export const foldFact = defineSkill({
  name: 'fold_fact',
  title: 'Fold a fact',
  description: 'Folds what another server told of a student into what is known of them.',
  effect: 'write',
  about: 'student',
  doors: [],
  input: z.object({ fact: Fact }),
  output: z.object({
    /** Concepts whose completion, quiz or quality the fact may have moved. */
    concepts: z.array(z.string()),
    struggle: z.array(RuleId),
  }),
  refusals: {},
  reads: (needs) =>
    memoryReads(
      needs,
      ({ input: { fact } }) => conceptsOf(fact),
      ({ input: { fact } }) => exercisesOf(fact),
    ),
  emits: [studentProgress, struggleDetected],
  run: ({ input: { fact }, now, learner, recent, concepts, practices }) => {
    const { signals, next, emit } = applied({ learner, recent, concepts, practices }, fact, now);
    return { result: { concepts: [...conceptsOf(fact)], struggle: signals.map(({ rule }) => rule) }, next, emit };
  },
  brief: ({ concepts, struggle }) => [...concepts, ...struggle].join(', ') || 'noted',
  budget: { definition: 900, result: 40 },
  examples: [
    {
      name: 'an attempt at an exercise',
      now: NOW,
      get given() {
        return { ...ada() };
      },
      input: { fact: graded('e1', '2026-03-14T09:59:00.000Z', { exercise: 'pyramid' }) },
      result: { concepts: ['for-loops'], struggle: [] },
      brief: 'for-loops',
    },
    {
      name: 'an error that debugging found',
      now: NOW,
      get given() {
        return { ...adaStuck() };
      },
      input: {
        fact: {
          kind: 'finding',
          id: 'f1',
          at: '2026-03-14T09:59:00.000Z',
          exercise: 'pyramid',
          concept: 'for-loops',
          error: 'SyntaxError',
          certain: true,
          digest: null,
        },
      },
      result: { concepts: [], struggle: [] },
      brief: 'noted',
    },
  ],
});
