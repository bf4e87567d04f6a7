import { distance } from 'fastest-levenshtein';

/** Two mistakes in five letters still count as the same word: swapping two neighbours is two mistakes. */
const TOLERATED = 0.4;

/** No name is longer than this; what comes after it in a word cannot make it any nearer. */
const LONGEST = 64;

/**
 * The names a misspelt word may have meant, nearest first, none where nothing is near. Words are compared whole and
 * by their parts, so that `loops` finds `for-loops` and `studentId` finds `student`.
 */
export function nearest<Name extends string>(word: string, names: readonly Name[], count = 3): readonly Name[] {
  const meant = spelling(word.slice(0, LONGEST));
  return names
    .map((name) => ({ name, ...compare(meant, spelling(name)) }))
    .filter(({ cost }) => cost < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.cost - b.cost || a.whole - b.whole)
    .slice(0, count)
    .map(({ name }) => name);
}

interface Spelling {
  readonly whole: string;
  readonly parts: readonly string[];
}

function spelling(name: string): Spelling {
  const whole = name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/[\s_./]+/g, '-')
    .toLowerCase();
  return { whole, parts: whole.split('-').filter((part) => part !== '') };
}

/** A match of parts costs one more than the same match of whole words: `array` means `arrays` before `array-loops`. */
function compare(meant: Spelling, name: Spelling): { cost: number; whole: number } {
  const parts = meant.parts.flatMap((one) => name.parts.map((other) => mistakes(one, other)));
  return {
    cost: Math.min(mistakes(meant.whole, name.whole), Math.min(...parts) + 1),
    whole: distance(meant.whole, name.whole),
  };
}

/** Infinity where the two are different words. */
function mistakes(a: string, b: string): number {
  const tolerated = Math.floor(Math.max(a.length, b.length) * TOLERATED);
  const made = distance(a, b);
  return made <= tolerated ? made : Number.POSITIVE_INFINITY;
}
