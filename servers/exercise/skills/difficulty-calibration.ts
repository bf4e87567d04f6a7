import { Concept } from '@learnflow/contracts/concept';
import { defineSkill } from '@learnflow/shared/skill';
import { z } from 'zod';
import { toldCalibration } from '../domain/calibration-brief.ts';
import { difficultyOf, errorOf, flagsOf } from '../domain/difficulty.ts';
import { ItemRating } from '../domain/item-rating.ts';
import { busPass, NOW, shelf } from '../domain/samples.ts';

/** Of one concept that many are looked at; a bank that has more is asked item by item. */
const MOST = 500;

export const difficultyCalibration = defineSkill({
  name: 'difficulty_calibration',
  title: 'How hard an item is',
  description: 'How hard an item is and how sure; of a concept, its items that do not fit.',
  effect: 'read',
  about: 'nobody',
  input: z.object({
    problem: z.string().optional().describe('Only this one.'),
    concept: Concept.optional().describe('Only problems on this one.'),
  }),
  output: z.object({
    concept: z.string().nullable(),
    /** How many were looked at. */
    looked_at: z.int(),
    /** The item that was asked about, or those of the concept with a flag, most attempts first. */
    items: z.array(
      z.object({
        item: z.string(),
        /** Logits: 0 is an item that an average student gets right half the time. */
        difficulty: z.number(),
        /** One standard error, in logits. */
        error: z.number(),
        /** First attempts, and the share of them that was right. */
        attempts: z.int(),
        right: z.number().min(0).max(1).nullable(),
        flags: z.array(z.enum(['too_easy', 'too_hard', 'inconsistent'])),
      }),
    ),
  }),
  refusals: {
    which_missing: { kind: 'invalid', say: 'Nothing to look at: give problem or concept, one of them.' },
  },
  reads: (needs) =>
    needs
      .problem('problem', ({ input }) => input.problem)
      .catalogue('catalogue')
      .derive('entries', ({ input, problem, catalogue }) => {
        if (input.problem !== undefined && input.concept) return [];
        if (problem) return [catalogue.byId.get(problem.id)].flatMap((entry) => entry ?? []);
        return (catalogue.byConcept.get(input.concept ?? '') ?? []).slice(0, MOST);
      })
      .documents(
        'ratings',
        ItemRating,
        ({ entries }) => entries.map(({ id }) => id),
        (item) => item,
      ),
  run: ({ input, problem, entries, ratings, refuse }) => {
    if ((input.problem === undefined) === (input.concept === undefined)) refuse('which_missing');
    const items = entries.flatMap((entry) => {
      const rating = ratings[entry.id];
      if (!rating) return [];
      const { count, right } = rating;
      return {
        item: entry.id,
        difficulty: rounded(difficultyOf(entry, rating)),
        error: rounded(errorOf(rating)),
        attempts: count,
        right: count === 0 ? null : rounded(right / count),
        flags: [...flagsOf(rating)],
      };
    });
    const told = problem ? items : items.filter(({ flags }) => flags.length > 0);
    return {
      result: {
        concept: input.concept ?? null,
        looked_at: items.length,
        items: told.toSorted((a, b) => b.attempts - a.attempts),
      },
    };
  },
  brief: toldCalibration,
  budget: { definition: 85, result: 80 },
  examples: [
    {
      name: 'an item that nobody tried',
      now: NOW,
      get given() {
        return { problem: busPass(), catalogue: shelf(), ratings: {} };
      },
      input: { problem: 'bus-pass' },
      result: {
        concept: null,
        looked_at: 1,
        items: [{ item: 'bus-pass', difficulty: -0.98, error: 1, attempts: 0, right: null, flags: [] }],
      },
      brief: 'bus-pass -0.98 ± 1 logits, not tried yet, from what it looks like',
    },
    {
      name: 'an item that few tried',
      now: NOW,
      get given() {
        return { problem: busPass(), catalogue: shelf(), ratings: { 'bus-pass': tried(10, 4, 10) } };
      },
      input: { problem: 'bus-pass' },
      result: {
        concept: null,
        looked_at: 1,
        items: [{ item: 'bus-pass', difficulty: -1.2, error: 0.58, attempts: 10, right: 0.4, flags: [] }],
      },
      brief: 'bus-pass -1.2 ± 0.58 logits, 40% of 10 first tries right, too few to judge',
    },
    {
      name: 'a concept with an item that is too easy',
      now: NOW,
      get given() {
        return { catalogue: shelf(), ratings: { 'bus-pass': tried(40, 39, 30) } };
      },
      input: { concept: 'comparison-equality' },
      result: {
        concept: 'comparison-equality',
        looked_at: 1,
        items: [{ item: 'bus-pass', difficulty: -1.2, error: 0.33, attempts: 40, right: 0.98, flags: ['too_easy'] }],
      },
      brief: 'bus-pass -1.2 ± 0.33 logits, 98% of 40 first tries right: too easy',
    },
    {
      name: 'neither an item nor a concept',
      now: NOW,
      get given() {
        return { catalogue: shelf() };
      },
      input: {},
      refusal: 'which_missing',
      says: 'Nothing to look at: give problem or concept, one of them.',
    },
  ],
});

const rounded = (value: number): number => Math.round(value * 100) / 100;

function tried(count: number, right: number, surprise: number) {
  return { difficulty: -1.2, count, right, surprise };
}
