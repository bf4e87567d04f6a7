import { masteryPoints } from '@learnflow/contracts/say';

/** How numbers are said to a tutor. */

/** For a typed result: enough digits to compute with, none of the binary dust. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000;

export const roundedOrNull = (value: number | null): number | null => (value === null ? null : rounded(value));

/** A mastery's change in percentage points with its sign; nothing where it rounds to none. */
export function points(before: number | null, after: number | null): string {
  const change = masteryPoints(after ?? 0) - masteryPoints(before ?? 0);
  if (change === 0) return '';
  return ` (${change > 0 ? '+' : ''}${change})`;
}
