import { activityRecorded } from '@learnflow/contracts/events/activity-recorded';
import { defineSkill } from '@learnflow/shared/skill';
import { z } from 'zod';
import { applied } from '../domain/apply.ts';
import { practiceOf } from '../domain/memory.ts';
import { memoryReads } from '../domain/memory-reads.ts';
import { ada, NOW } from '../domain/samples.ts';
import { factOf, toldIn } from '../domain/told.ts';

export const recallActivity = defineSkill({
  name: 'recall_activity',
  title: 'Recall an activity',
  description: 'Folds an activity that was recorded before the documents were lost.',
  effect: 'write',
  about: 'student',
  doors: [],
  input: z.object({ event: z.string(), told: activityRecorded.payload }),
  output: z.object({ concept: z.string().nullable() }),
  refusals: {},
  reads: (needs) =>
    memoryReads(
      needs,
      ({ input: { told } }) => (told.concept === null ? [] : [told.concept]),
      ({ input: { told } }) => (told.exercise === null ? [] : [told.exercise]),
    ),
  // What followed from it was told when it was recorded.
  run: ({ input: { event, told }, now, learner, recent, concepts, practices }) => {
    const before = { learner, recent, concepts, practices };
    const fact = factOf(toldIn(told), practiceOf(before, told.exercise), { id: event, now });
    return { result: { concept: told.concept }, next: applied(before, fact, now).next };
  },
  brief: ({ concept }) => concept ?? 'noted',
  budget: { definition: 300, result: 20 },
  examples: [
    {
      name: 'a quiz taken elsewhere',
      now: NOW,
      get given() {
        return { ...ada() };
      },
      input: {
        event: 'e1',
        told: {
          activity: 'quiz',
          concept: 'for-loops',
          exercise: null,
          level: null,
          score: 1,
          hint_level: null,
          text: null,
          at: '2026-03-14T09:59:00.000Z',
        },
      },
      result: { concept: 'for-loops' },
      brief: 'for-loops',
    },
  ],
});
