import { typicalDifficulty } from '@learnflow/contracts/ability';
import type { Entry, Kind } from '@learnflow/shared/problems';
import type { ItemRating } from './item-rating.ts';

/**
 * Elo for items (Pelánek 2016, doi 10.1016/j.compedu.2016.03.017): difficulty in logits, moved by each first attempt
 * against what was predicted, less with every attempt: 1 / (1 + 0.05 n).
 */
const STEP = 1;
const DECAY = 0.05;

/** Logits beside the author's level. Priors that a handful of attempts outweighs, not findings. */
const OF_KIND: Readonly<Record<Kind, number>> = {
  check: -0.3,
  parsons: -0.2,
  complete: -0.2,
  predict: 0,
  trace: 0,
  fix: 0.1,
  write: 0.3,
};
const USUAL_LINES = 8;
const PER_DOUBLING = 0.2;
const MOST_BY_SIZE = 0.4;

/** What an item looks like: its author's level, its kind, and how much there is to read or write. */
export function staticDifficulty({ level, kind, size }: Pick<Entry, 'level' | 'kind' | 'size'>): number {
  const bySize = PER_DOUBLING * Math.log2(Math.max(1, size) / USUAL_LINES);
  return typicalDifficulty(level) + OF_KIND[kind] + Math.min(MOST_BY_SIZE, Math.max(-MOST_BY_SIZE, bySize));
}

export const difficultyOf = (entry: Pick<Entry, 'level' | 'kind' | 'size'>, { difficulty }: ItemRating): number =>
  difficulty ?? staticDifficulty(entry);

/** A first attempt as the event tells it. */
export interface FirstAttempt {
  /** What the item was judged at, where it has no rating yet. */
  readonly difficulty: number;
  readonly predicted: number;
  /** 0..1, after the discount for hints. */
  readonly outcome: number;
}

/** The rating after one more first attempt. */
export function rated(rating: ItemRating, { difficulty, predicted, outcome }: FirstAttempt): ItemRating {
  const step = STEP / (1 + DECAY * rating.count);
  const expected = Math.min(0.99, Math.max(0.01, predicted));
  return {
    difficulty: rounded((rating.difficulty ?? difficulty) - step * (outcome - predicted)),
    count: rating.count + 1,
    right: rating.right + (outcome > 0.5 ? 1 : 0),
    surprise: rounded(rating.surprise + (outcome - expected) ** 2 / (expected * (1 - expected))),
  };
}

/** Before any attempt an item's difficulty is taken to be within a logit of what it looks like. */
const PRIOR_VARIANCE = 1;
/** What an attempt at an item of about the student's ability tells: p(1 - p) of the Rasch model. */
const INFORMATION = 0.2;

/** One standard error of the difficulty, in logits. */
export const errorOf = ({ count }: ItemRating): number => Math.sqrt(1 / (1 / PRIOR_VARIANCE + count * INFORMATION));

export type Flag = 'too_easy' | 'too_hard' | 'inconsistent';

export const ATTEMPTS_TO_TELL = 20;
const TOO_EASY = 0.95;
const TOO_HARD = 0.3;
/** Mean squares above this are more noise than measurement (Wright & Linacre 1994: 1.5 and more degrades nothing yet says little). */
const INCONSISTENT = 1.5;

/** What is wrong with an item, once there are attempts enough to say so. */
export function flagsOf({ count, right, surprise }: ItemRating): readonly Flag[] {
  if (count < ATTEMPTS_TO_TELL) return [];
  const flags: Flag[] = [];
  if (right / count > TOO_EASY) flags.push('too_easy');
  if (right / count < TOO_HARD) flags.push('too_hard');
  if (surprise / count > INCONSISTENT) flags.push('inconsistent');
  return flags;
}

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;
