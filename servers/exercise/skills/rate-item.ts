import { defineSkill } from '@learnflow/shared/skill';
import { z } from 'zod';
import { rated } from '../domain/difficulty.ts';
import { outcomeOf } from '../domain/graded.ts';
import { ItemRating } from '../domain/item-rating.ts';

export const rateItem = defineSkill({
  name: 'rate_item',
  title: 'Rate an item',
  description: 'Moves the difficulty of an item by what a first attempt came to.',
  effect: 'write',
  about: 'nobody',
  doors: [],
  input: z.object({
    item: z.string(),
    first: z.boolean(),
    score: z.number(),
    passed: z.boolean(),
    hint_level: z.int(),
    difficulty: z.number(),
    predicted: z.number(),
  }),
  output: z.object({ item: z.string(), difficulty: z.number().nullable(), count: z.int() }),
  refusals: {},
  reads: (needs) => needs.document('rating', ItemRating, ({ input }) => input.item),
  run: ({ input, rating }) => {
    const { item, first, passed, hint_level, difficulty, predicted } = input;
    // What follows the first attempt tells of practice, not of the item.
    const next = first
      ? rated(rating, { difficulty, predicted, outcome: outcomeOf(passed ? 1 : 0, hint_level) })
      : rating;
    return {
      result: { item, difficulty: next.difficulty, count: next.count },
      ...(first && { next: { rating: next } }),
    };
  },
  brief: ({ item, difficulty, count }) => `${item} ${difficulty} after ${count}`,
  budget: { definition: 200, result: 40 },
  examples: [
    {
      name: 'a surprise',
      now: '2026-03-14T10:00:00.000Z',
      input: {
        item: 'bus-pass',
        first: true,
        score: 0.5,
        passed: false,
        hint_level: 0,
        difficulty: -1,
        predicted: 0.8,
      },
      result: { item: 'bus-pass', difficulty: -0.2, count: 1 },
      brief: 'bus-pass -0.2 after 1',
    },
  ],
});
