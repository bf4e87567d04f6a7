import type { Mistake } from '../metadata.ts';

/** The solution with its piece replaced; undefined where that piece does not stand there exactly once. */
export function withMistake(
  solution: string,
  { replace, with: by }: Pick<Mistake, 'replace' | 'with'>,
): string | undefined {
  const parts = solution.split(replace);
  return parts.length === 2 ? parts.join(by) : undefined;
}
