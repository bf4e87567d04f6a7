import { bandOf } from './mastery.ts';

/** How numbers are said to a tutor: what two servers tell of one and the same student never differs. */

export const percent = (share: number): string => `${Math.round(share * 100)}%`;

export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Of a mastery: 0.404 is Learning, and 40% would not be. */
export const masteryPercent = (mastery: number): string => `${masteryPoints(mastery)}%`;

/** In whole percent; the same whether or not it was rounded for a typed result before. */
export const masteryPoints = (mastery: number): number => Math.round(inBand(roundedMastery(mastery), 100) * 100);

/** For a typed result, in thousandths. */
export const roundedMastery = (mastery: number): number => inBand(mastery, 1000);

/** Rounded to one of so many steps, and up where the nearest step is in the band below. */
function inBand(mastery: number, steps: number): number {
  const nearest = Math.round(mastery * steps) / steps;
  return bandOf(nearest) === bandOf(mastery) ? nearest : Math.ceil(mastery * steps) / steps;
}
