import { afterAnswer } from '@learnflow/contracts/ability';
import { Desk } from '@learnflow/contracts/documents/desk';
import { Learner, NO_ROW } from '@learnflow/contracts/documents/learner';
import { catalogueOf, type Entry, hash } from '@learnflow/shared/problems';
import { describe, expect, it } from 'vitest';
import { abilitiesAt, chosenFrom, shortlistOf } from './choose.ts';
import { withGiven } from './desk.ts';
import { rated } from './difficulty.ts';
import { ItemRating } from './item-rating.ts';

/** The simulation of adaptive practice that a chooser has to pass before it meets anybody. */
const LEARNERS = 1_000;
const ITEMS = 110;
const EACH = 30;
const CONCEPT = 'for-loops';
const START = Date.parse('2026-03-02T08:00:00.000Z');

/** Uniform in 0..1, the same on every machine. */
function chance(seed: string): () => number {
  let count = 0;
  return () => {
    count += 1;
    return (hash(`${seed}/${count}`) + 0.5) / 2 ** 32;
  };
}

/** Box and Muller. */
const normal = (random: () => number): number => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());

const entry = (index: number): Entry => ({
  id: `item-${index}`,
  title: `Item ${index}`,
  kind: 'predict',
  counts: 'quiz',
  level: 'medium',
  concepts: [CONCEPT],
  prerequisites: [],
  minutes: 5,
  seeds: 1,
  size: 8,
  choices: null,
});

interface Outcome {
  readonly success: number;
  readonly correlation: number;
  /** The mean of what was predicted for the answers of the second half. */
  readonly predicted: number;
  readonly realised: number;
}

function simulate(seed: string): Outcome {
  const random = chance(seed);
  const catalogue = catalogueOf(Array.from({ length: ITEMS }, (_, index) => entry(index)));
  const difficulty = new Map(catalogue.entries.map(({ id }) => [id, 1.5 * normal(random)]));
  const ratings = Object.fromEntries(catalogue.entries.map(({ id }) => [id, ItemRating.empty]));
  let [right, answers, predicted, realised, late] = [0, 0, 0, 0, 0];
  for (let who = 0; who < LEARNERS; who += 1) {
    const theta = normal(random);
    let learner = Learner.empty;
    let desk = Desk.empty;
    for (let step = 0; step < EACH; step += 1) {
      const now = new Date(START + step * 60_000).toISOString();
      const situation = {
        concept: CONCEPT,
        learner,
        desk,
        wish: {},
        advice: undefined,
        now,
        id: `${who}/${step}`,
      } as const;
      const chosen = chosenFrom(shortlistOf(catalogue, situation), ratings, situation);
      if (!chosen) throw new Error('no item is left');
      const id = chosen.entry.id;
      const correct = random() < 1 / (1 + Math.exp((difficulty.get(id) ?? 0) - theta));
      const rating = ratings[id] ?? ItemRating.empty;
      const item = { difficulty: rating.difficulty ?? 0, choices: null };
      const after = afterAnswer(abilitiesAt(learner, CONCEPT), item, correct ? 1 : 0);
      ratings[id] = rated(rating, { difficulty: 0, predicted: chosen.chance, outcome: correct ? 1 : 0 });
      desk = withGiven(desk, { problem: id, concept: CONCEPT, at: now, tried: now, placement: false });
      learner = {
        ...learner,
        ability: after.global,
        outcomes: [...learner.outcomes, correct].slice(-10),
        concepts: { [CONCEPT]: { ...NO_ROW, ability: after.concept, attempts: step + 1, quiz: 0.5, completion: 0.5 } },
      };
      right += correct ? 1 : 0;
      answers += 1;
      if (who < LEARNERS / 2) continue;
      predicted += chosen.chance;
      realised += correct ? 1 : 0;
      late += 1;
    }
  }
  const ids = catalogue.entries.map(({ id }) => id);
  const estimated = ids.map((id) => ratings[id]?.difficulty ?? 0);
  const correlation = spearman(
    estimated,
    ids.map((id) => difficulty.get(id) ?? 0),
  );
  return { success: right / answers, correlation, predicted: predicted / late, realised: realised / late };
}

function spearman(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [ranks(a), ranks(b)];
  const squares = x.reduce((sum, rank, index) => sum + (rank - (y[index] ?? 0)) ** 2, 0);
  return 1 - (6 * squares) / (a.length * (a.length ** 2 - 1));
}

function ranks(values: readonly number[]): number[] {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const found = new Array<number>(values.length).fill(0);
  for (const [rank, { index }] of order.entries()) found[index] = rank;
  return found;
}

describe(`${LEARNERS} simulated learners, ${EACH} of ${ITEMS} items each, all estimates from 0`, () => {
  it.each(['first', 'second', 'third'])(
    'find out how hard the items are and succeed at the rate aimed at (%s seed)',
    (seed) => {
      const { success, correlation, predicted, realised } = simulate(seed);
      expect(correlation).toBeGreaterThanOrEqual(0.9);
      expect(success).toBeGreaterThanOrEqual(0.7);
      expect(success).toBeLessThanOrEqual(0.85);
      expect(Math.abs(predicted - realised)).toBeLessThan(0.05);
      if (process.env.LEARNFLOW_SHOW) console.log({ success, correlation, predicted, realised });
    },
  );
});
