import type { Ability } from './documents/learner.ts';

/**
 * Elo with item difficulty (Pelánek 2016, doi 10.1016/j.compedu.2016.03.017): the chance of a right answer from the sum
 * of a global and a per-concept ability less the difficulty, all in logits. Kept apart from mastery, which is a grade.
 */

const STEP = 1;
const DECAY = 0.05;
/** Before any answer, each of the two abilities is taken to vary by half a squared logit between students. */
const PRIOR_PRECISION = 2;
/** Where no rated item is at hand: a logit either side of the average one. */
const TYPICAL: Readonly<Record<'easy' | 'medium' | 'hard', number>> = { easy: -1, medium: 0, hard: 1 };

export interface Abilities {
  readonly global: Ability;
  readonly concept: Ability;
}

export interface Item {
  /** Logits. */
  readonly difficulty: number;
  /** The number of answers to choose from; null for an open answer. */
  readonly choices: number | null;
}

export interface Prediction {
  /** 0..1. */
  readonly chance: number;
  /** One standard error either side: not calibrated, so it tells how little is known and no more. */
  readonly low: number;
  readonly high: number;
}

export const typicalDifficulty = (level: keyof typeof TYPICAL): number => TYPICAL[level];

/** The chance of a right answer without a hint. */
export const chanceOf = ({ global, concept }: Abilities, item: Item): number =>
  withGuessing(sigma(global.theta + concept.theta - item.difficulty), item.choices);

/** Both abilities after a first attempt that came to `outcome`, 0..1 after the discount for hints. */
export function afterAnswer(abilities: Abilities, item: Item, outcome: number): Abilities {
  const surprise = outcome - chanceOf(abilities, item);
  return { global: moved(abilities.global, surprise), concept: moved(abilities.concept, surprise) };
}

/**
 * The chance and its uncertainty. The standard error of each ability shrinks with its count: every answer adds the
 * information p(1 - p) of the Rasch model to the prior's.
 */
export function predict(abilities: Abilities, item: Item): Prediction {
  const logit = abilities.global.theta + abilities.concept.theta - item.difficulty;
  const information = sigma(logit) * (1 - sigma(logit));
  const variance = (count: number) => 1 / (PRIOR_PRECISION + count * information);
  const error = Math.sqrt(variance(abilities.global.count) + variance(abilities.concept.count));
  return {
    chance: withGuessing(sigma(logit), item.choices),
    low: withGuessing(sigma(logit - error), item.choices),
    high: withGuessing(sigma(logit + error), item.choices),
  };
}

const sigma = (logit: number): number => 1 / (1 + Math.exp(-logit));

const withGuessing = (chance: number, choices: number | null): number =>
  choices === null ? chance : 1 / choices + (1 - 1 / choices) * chance;

const moved = ({ theta, count }: Ability, surprise: number): Ability => ({
  theta: rounded(theta + (STEP / (1 + DECAY * count)) * surprise),
  count: count + 1,
});

const rounded = (theta: number): number => Math.round(theta * 1e4) / 1e4;
