import { bandOf } from '@learnflow/contracts/mastery';

/** How numbers are said to a tutor. */

export const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** For a typed result: enough digits to compute with, none of the binary dust. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000;

export const roundedOrNull = (value: number | null): number | null => (value === null ? null : rounded(value));

/** Of a mastery: 0.404 is Learning, and 40% would not be. */
export const masteryPercent = (mastery: number): string => `${hundredths(mastery)}%`;

export const roundedMastery = (mastery: number): number => inBand(mastery, 1000);

/** A mastery's change in percentage points with its sign; nothing where it rounds to none. */
export function points(before: number | null, after: number | null): string {
  const change = hundredths(after ?? 0) - hundredths(before ?? 0);
  if (change === 0) return '';
  return ` (${change > 0 ? '+' : ''}${change})`;
}

export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const hundredths = (mastery: number): number => Math.round(inBand(mastery, 100) * 100);

/** Rounded to one of so many steps, and up where the nearest step is in the band below. */
function inBand(mastery: number, steps: number): number {
  const nearest = Math.round(mastery * steps) / steps;
  return bandOf(nearest) === bandOf(mastery) ? nearest : Math.ceil(mastery * steps) / steps;
}
