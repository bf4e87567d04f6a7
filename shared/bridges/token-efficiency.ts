import type { Outcome } from '../runtime/perform.ts';

/** Characters that are counted in the time of a call; a large class is beyond it. */
const LONGEST = 200_000;

/** Characters that are counted in passing, in about two milliseconds; the rest of a text counts like its beginning. */
const SAMPLE = 20_000;

/**
 * 1 - tokens(arguments + brief) / tokens(what was loaded + arguments + full result), o200k, for this very call.
 * Null for a repeat, which loaded nothing to compare with, and where more was loaded than can be counted in passing.
 */
export async function tokenEfficiency(given: unknown, outcome: Outcome): Promise<number | null> {
  if (!outcome.loaded || JSON.stringify(outcome.loaded).length > LONGEST) return null;
  const { spent, baseline } = await tokensOf(given, { ...outcome, full: false }, LONGEST);
  return Math.round((1 - spent / baseline) * 1000) / 1000;
}

export interface Tokens {
  /** Arguments and the answer as the model read it. */
  readonly spent: number;
  /** All that was loaded, the arguments, the full result. */
  readonly baseline: number;
}

/** o200k tokens of a call; of texts longer than `sample` an estimate by their beginnings. */
export async function tokensOf(
  given: unknown,
  { brief, result, loaded, full }: Outcome,
  sample = SAMPLE,
): Promise<Tokens> {
  const { countTokens } = await import('gpt-tokenizer/encoding/o200k_base');
  const tokens = (value: unknown): number => {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
    const pieces = text.slice(0, sample).split(UNBROKEN);
    const counted = pieces.reduce((sum, piece) => sum + countTokens(piece, { disallowedSpecial: NOTHING }), 0);
    return text.length > sample ? Math.round((counted * text.length) / sample) : counted;
  };
  const asked = tokens(given);
  return { spent: asked + tokens(full ? result : brief), baseline: tokens(loaded) + asked + tokens(result) };
}

/** A student's program may hold what ends a model's text: it is text like any other. */
const NOTHING = new Set<string>();

/** The time to count a run of one sort grows with the square of its length: 20,000 letters without a space would take seconds. */
const UNBROKEN = /([\p{L}\p{M}]{100}|[^\p{L}\p{M}\p{N}\s]{100}|\s{100})/u;
