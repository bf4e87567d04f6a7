import { Learner } from '@learnflow/contracts/documents/learner';
import { percent } from '@learnflow/contracts/say';
import { defineSkill } from '@learnflow/shared/skill';
import { z } from 'zod';
import { Level } from '../domain/fact.ts';
import { nextStep as choose, type StepKind } from '../domain/next-step.ts';
import { ada, adaStuck, NOW, withEveryRow } from '../domain/samples.ts';
import { rounded } from '../domain/say.ts';

const Share = z.number().min(0).max(1);

export const nextStep = defineSkill({
  name: 'next_step',
  title: 'Next step',
  description: 'What the student should do next and why, with the chance of success.',
  effect: 'read',
  about: 'student',
  input: z.object({}),
  output: z.object({
    step: z.enum(['review', 'unstick', 'learn', 'placement', 'done']),
    concepts: z.array(z.string()),
    level: Level.nullable(),
    /** Predicted success without a hint; low and high are one standard error away, not calibrated. */
    chance: Share.nullable(),
    low: Share.nullable(),
    high: Share.nullable(),
    due: z.string().nullable(),
  }),
  refusals: {},
  reads: (needs) => needs.document('learner', Learner, ({ student }) => student),
  run: ({ learner, now }) => {
    const { step, concepts, item, due } = choose(learner, now);
    return {
      result: {
        step,
        concepts: [...concepts],
        level: item?.level ?? null,
        chance: item && rounded(item.chance),
        low: item && rounded(item.low),
        high: item && rounded(item.high),
        due,
      },
    };
  },
  brief: ({ step, concepts, level, chance, low, high, due }) => {
    const lead = LEADS[step](concepts.join(', '), due ?? '');
    if (chance === null || low === null || high === null) return lead;
    return `${lead}; ${level} item, ${percent(chance)} chance (${Math.round(low * 100)}-${Math.round(high * 100)})`;
  },
  budget: { definition: 70, result: 50 },
  examples: [
    {
      name: 'a review is overdue',
      now: NOW,
      get given() {
        return { learner: ada().learner };
      },
      input: {},
      result: {
        step: 'review',
        concepts: ['variables'],
        level: 'medium',
        chance: 0.795,
        low: 0.626,
        high: 0.9,
        due: '2026-03-05',
      },
      brief: 'review variables, due 2026-03-05; medium item, 80% chance (63-90)',
    },
    {
      name: 'a struggle is unanswered',
      now: NOW,
      get given() {
        return { learner: withEveryRow(adaStuck().learner, { due: null }) };
      },
      input: {},
      result: {
        step: 'unstick',
        concepts: ['for-loops'],
        level: 'easy',
        chance: 0.839,
        low: 0.698,
        high: 0.921,
        due: null,
      },
      brief: 'go back to for-loops: struggled, no success since; easy item, 84% chance (70-92)',
    },
    {
      name: 'on to the next concept',
      now: NOW,
      get given() {
        return { learner: withEveryRow(ada().learner, { due: null, stuckAt: null }) };
      },
      input: {},
      result: {
        step: 'learn',
        concepts: ['functions-call-define'],
        level: 'easy',
        chance: 0.86,
        low: 0.714,
        high: 0.938,
        due: null,
      },
      brief: 'learn functions-call-define: first not known with known prerequisites; easy item, 86% chance (71-94)',
    },
    {
      name: 'nothing recorded yet',
      now: NOW,
      input: {},
      result: {
        step: 'placement',
        concepts: ['return-values', 'null-undefined', 'while-loops'],
        level: null,
        chance: null,
        low: null,
        high: null,
        due: null,
      },
      brief:
        'placement: little recorded, probe return-values, null-undefined, while-loops with one check question each',
    },
  ],
});

const LEADS: Readonly<Record<StepKind, (concepts: string, due: string) => string>> = {
  review: (concept, due) => `review ${concept}, due ${due}`,
  unstick: (concept) => `go back to ${concept}: struggled, no success since`,
  learn: (concept) => `learn ${concept}: first not known with known prerequisites`,
  placement: (concepts) => `placement: little recorded, probe ${concepts} with one check question each`,
  done: (_, due) => (due ? `all concepts known; next review ${due}` : 'all concepts known; no review planned'),
};
