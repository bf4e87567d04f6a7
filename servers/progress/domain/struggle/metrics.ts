import { sameThing } from './scene.ts';
import { sameError, type Try } from './tries.ts';

/** How two tries in a row score in Jadud's error quotient: both failing, and failing alike. */
const BOTH_FAIL = 8;
const SAME_ERROR = 3;

/** Error quotient (Jadud 2006), 0..1: the mean over neighbouring tries at one exercise; null without a pair. */
export function errorQuotient(tries: readonly Try[]): number | null {
  const pairs = pairsOf(tries);
  if (pairs.length === 0) return null;
  const sum = pairs.reduce((total, [a, b]) => total + pairScore(a, b), 0);
  return sum / (pairs.length * (BOTH_FAIL + SAME_ERROR));
}

/** Repeated error density (Becker 2016), from 0 up: the sum of r²/(r+1) over strings of r repeats of an error. */
export function repeatedErrorDensity(tries: readonly Try[]): number {
  let density = 0;
  let repeats = 0;
  for (const [a, b] of pairsOf(tries)) {
    if (sameError(a, b)) {
      repeats += 1;
      continue;
    }
    density += ofString(repeats);
    repeats = 0;
  }
  return density + ofString(repeats);
}

export const pairsOf = (tries: readonly Try[]): readonly (readonly [Try, Try])[] =>
  tries.slice(1).flatMap((b, i) => {
    const a = tries[i];
    return a && sameThing(a, b) ? [[a, b] as const] : [];
  });

const ofString = (repeats: number): number => repeats ** 2 / (repeats + 1);

function pairScore(a: Try, b: Try): number {
  if (!a.failed || !b.failed) return 0;
  return sameError(a, b) ? BOTH_FAIL + SAME_ERROR : BOTH_FAIL;
}
