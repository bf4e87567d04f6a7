import type { Entry } from '../recent.ts';

/** One version of the student's code as the suite saw it, through grading or through debugging. */
export interface Try {
  readonly id: string;
  readonly exercise: string | null;
  readonly concept: string | null;
  readonly failed: boolean;
  readonly errors: readonly string[];
  readonly digest: string | null;
}

/** Runs and findings as tries, in order: what was found in the same code belongs to the same try. */
export function triesOf(entries: readonly Entry[]): readonly Try[] {
  const tries: Try[] = [];
  for (const entry of entries) {
    const seen = tryOf(entry);
    if (!seen) continue;
    const last = tries.at(-1);
    if (last?.digest && last.digest === seen.digest) tries[tries.length - 1] = merged(last, seen);
    else tries.push(seen);
  }
  return tries;
}

export const sameError = (a: Try, b: Try): boolean => a.errors.some((error) => b.errors.includes(error));

function tryOf(entry: Entry): Try | undefined {
  if (entry.kind === 'finding') return { ...entry, failed: true, errors: [entry.error] };
  if (entry.kind === 'run') return { ...entry, failed: !entry.passed, errors: entry.error ? [entry.error] : [] };
  return undefined;
}

const merged = (a: Try, b: Try): Try => ({
  ...b,
  failed: a.failed || b.failed,
  errors: [...new Set([...a.errors, ...b.errors])],
});
