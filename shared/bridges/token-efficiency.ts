import type { Outcome } from '../runtime/perform.ts';

/** Characters that are counted in the time of a call; a large class is beyond it. */
const LONGEST = 200_000;

/**
 * 1 - tokens(arguments + brief) / tokens(what was loaded + arguments + full result), o200k, for this very call.
 * Null for a repeat, which loaded nothing to compare with, and where more was loaded than can be counted in passing.
 */
export async function tokenEfficiency(given: unknown, { brief, result, loaded }: Outcome): Promise<number | null> {
  if (!loaded || JSON.stringify(loaded).length > LONGEST) return null;
  const { countTokens } = await import('gpt-tokenizer/encoding/o200k_base');
  const tokens = (value: unknown) => countTokens(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
  const spent = tokens(given) + tokens(brief);
  const saved = tokens(loaded) + tokens(given) + tokens(result);
  return Math.round((1 - spent / saved) * 1000) / 1000;
}
