/** Mastery as a grade to communicate: 40/30/20/10 over completion, quiz, quality and consistency. All servers count the same way. */

export const PARTS = ['completion', 'quiz', 'quality', 'consistency'] as const;
export type Part = (typeof PARTS)[number];

/** Each 0..1, or null where nothing is known yet. */
export type Parts = Readonly<Record<Part, number | null>>;

export const BANDS = ['Beginner', 'Learning', 'Proficient', 'Mastered'] as const;
export type Band = (typeof BANDS)[number];

export interface Mastery {
  /** 0..1. */
  readonly value: number;
  readonly band: Band;
  readonly missing: readonly Part[];
  /** The ceiling that held the value down, or null. */
  readonly cap: number | null;
}

// In percent, so that round parts give round sums: 0.85, 0.90, 0.75, 0.80 give 0.84 and not 0.8400000000000001.
export const WEIGHTS: Readonly<Record<Part, number>> = { completion: 40, quiz: 30, quality: 20, consistency: 10 };
const CAP_WITHOUT_BOTH = 0.7;
const CAP_BY_ATTEMPTS = [0.5, 0.5, 0.8] as const;

/** Null until there is a completion, quiz or quality: coming every day shows nothing about a concept. */
export function masteryOf(parts: Parts, attempts: number): Mastery | null {
  const value = masteryValue(parts, attempts);
  if (value === null) return null;
  const ceiling = ceilingOf(parts, attempts);
  return {
    value,
    band: bandOf(value),
    missing: PARTS.filter((part) => parts[part] === null),
    cap: weighted(parts) > ceiling ? ceiling : null,
  };
}

/** The value alone, for those who count a whole class. */
export function masteryValue(parts: Parts, attempts: number): number | null {
  if (parts.completion === null && parts.quiz === null && parts.quality === null) return null;
  return Math.min(weighted(parts), ceilingOf(parts, attempts));
}

/** By the unrounded value: up to 40 % Beginner, 70 % Learning, 90 % Proficient, above that Mastered. */
export function bandOf(value: number): Band {
  if (value <= 0.4) return 'Beginner';
  if (value <= 0.7) return 'Learning';
  return value <= 0.9 ? 'Proficient' : 'Mastered';
}

function weighted(parts: Parts): number {
  let sum = 0;
  let weights = 0;
  for (const part of PARTS) {
    const score = parts[part];
    if (score === null) continue;
    sum += WEIGHTS[part] * score;
    weights += WEIGHTS[part];
  }
  return withoutDust(sum / weights);
}

/** One lucky answer masters nothing. */
const ceilingOf = ({ completion, quiz }: Parts, attempts: number): number =>
  Math.min(completion === null || quiz === null ? CAP_WITHOUT_BOTH : 1, CAP_BY_ATTEMPTS[attempts] ?? 1);

// Binary fractions would put 70 % exactly into the next band.
const withoutDust = (value: number): number => Math.round(value * 1e9) / 1e9;
