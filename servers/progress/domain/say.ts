/** How numbers are said to a tutor. */

export const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** For a typed result: enough digits to compute with, none of the binary dust. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000;

export const roundedOrNull = (value: number | null): number | null => (value === null ? null : rounded(value));

/** Change in percentage points with its sign; nothing where it rounds to none. */
export function points(before: number | null, after: number | null): string {
  const change = Math.round((after ?? 0) * 100) - Math.round((before ?? 0) * 100);
  if (change === 0) return '';
  return ` (${change > 0 ? '+' : ''}${change})`;
}

export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
