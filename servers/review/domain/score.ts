import { DIMENSIONS, type Dimension, type QualityFact } from '@learnflow/shared/code';
import { CAPS, costOf, REPEATED } from './weights.ts';

export const BANDS = ['excellent', 'good', 'fair', 'poor'] as const;
export type Band = (typeof BANDS)[number];

/** By what the worst dimension costs, in points. Style, which costs at most five, spoils no band beyond fair. */
export const BAND_UP_TO: readonly (readonly [points: number, band: Band])[] = [
  [1.5, 'excellent'],
  [4, 'good'],
  [10, 'fair'],
];

const WHOLE = 100;

/** Everything in a program that is one trouble, as it would be mended. */
export interface Trouble {
  /** The costliest, the first of the text among equals. */
  readonly worst: QualityFact;
  /** In the order of the text; lines may repeat. */
  readonly lines: readonly number[];
  /** Its share of what its dimension costs: with the score itself all of them make a hundred. */
  readonly points: number;
}

export interface Scored {
  /** 0..100, not rounded. */
  readonly score: number;
  readonly band: Band;
  /** The dimension that costs most; null where none costs anything. */
  readonly worst: Dimension | null;
  /** Points that each dimension costs. */
  readonly lost: Readonly<Record<Dimension, number>>;
  /** The costliest first. */
  readonly troubles: readonly Trouble[];
}

/** A fact more, or one that is worse, never raises the score; where it stands does not matter. */
export function scored(facts: readonly QualityFact[]): Scored {
  const groups = [...Map.groupBy(facts, ({ dimension, family }) => `${dimension} ${family}`).values()];
  const costs = costsBy(groups);
  const lost = Object.fromEntries(DIMENSIONS.map((one) => [one, lostOf(one, costs[one])]));
  const points = { ...NOTHING, ...lost };
  const worst = DIMENSIONS.reduce((one, other) => (points[other] > points[one] ? other : one));
  const troubles = groups.flatMap((some) => {
    const [first] = some.toSorted((a, b) => costOf(b) - costOf(a) || a.line - b.line);
    if (!first) return [];
    const { dimension } = first;
    const share = together(some) / costs[dimension];
    return [{ worst: first, lines: some.map(({ line }) => line), points: points[dimension] * share }];
  });
  return {
    score: WHOLE - DIMENSIONS.reduce((sum, one) => sum + points[one], 0),
    band: bandOf(points[worst]),
    worst: points[worst] > 0 ? worst : null,
    lost: points,
    troubles: troubles.toSorted((a, b) => b.points - a.points || a.worst.line - b.worst.line),
  };
}

const NOTHING: Readonly<Record<Dimension, number>> = {
  error_prone: 0,
  complexity: 0,
  readability: 0,
  duplication: 0,
  idiom: 0,
  style: 0,
};

function costsBy(groups: readonly (readonly QualityFact[])[]): Readonly<Record<Dimension, number>> {
  const costs = { ...NOTHING };
  for (const some of groups) for (const { dimension } of some.slice(0, 1)) costs[dimension] += together(some);
  return costs;
}

/** The costliest in full, and each further one less than the one before. */
const together = (some: readonly QualityFact[]): number =>
  some
    .map(costOf)
    .toSorted((a, b) => b - a)
    .reduce((sum, cost, index) => sum + cost * REPEATED ** index, 0);

/** Dampened, so that each trouble that is mended wins something back, however many there are. */
function lostOf(dimension: Dimension, cost: number): number {
  const cap = CAPS[dimension];
  return cap * (1 - Math.exp(-cost / cap));
}

const bandOf = (points: number): Band => BAND_UP_TO.find(([most]) => points <= most)?.[1] ?? 'poor';
