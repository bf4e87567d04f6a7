/** A parameterised item has this many instances, and each is proven. */
export const SEEDS = 32;

/** FNV-1a, 32 bits: spreads seeds evenly and is the same everywhere. */
export function hash(text: string): number {
  let state = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) state = Math.imul(state ^ byte, 0x01000193);
  // The last bits of FNV differ least between texts that differ last.
  state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
  return (state ^ (state >>> 13)) >>> 0;
}

/** `sum~07`: an item's id, and for an instance its seed in two hexadecimal digits. */
export interface ProblemId {
  readonly item: string;
  readonly seed: number | undefined;
}

const PROBLEM_ID = /^([a-z0-9-]+)(?:~([0-9a-f]{2}))?$/;

/** Undefined where the text is no id of a problem at all. */
export function readProblemId(text: string): ProblemId | undefined {
  const found = PROBLEM_ID.exec(text);
  if (!found?.[1]) return undefined;
  return { item: found[1], seed: found[2] === undefined ? undefined : Number.parseInt(found[2], 16) };
}

/** Where a learner's code for a problem lies on their own machine; nowhere for what is no problem's id. */
export const usualFiles = (problem: string | undefined): readonly string[] =>
  problem !== undefined && readProblemId(problem) ? [`${problem}/solution.js`, `${problem}/solution.ts`] : [];

export const problemId = (item: string, seed: number): string => `${item}~${seed.toString(16).padStart(2, '0')}`;
