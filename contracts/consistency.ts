import type { Learner } from './documents/learner.ts';
import { dayNumber, localDay } from './local-day.ts';

const WINDOW = 14;
const FULL_DAYS = 10;
const FULL_STREAK = 7;
/** A streak survives one skipped day between two active ones. */
const LONGEST_STEP = 2;

/** The consistency part at an instant (ISO 8601, UTC), in the student's own days. */
export const consistencyOf = ({ activeDays, timeZone }: Learner, now: string): number | null =>
  consistencyOn(activeDays, localDay(now, timeZone));

/** Over the fortnight that ends today: how many days were active, and how long the latest streak is; null if none ever was. */
export function consistencyOn(activeDays: readonly string[], today: string): number | null {
  if (activeDays.length === 0) return null;
  const ages = agesOf(activeDays, today);
  const active = ages.filter((age) => age < WINDOW).length;
  return 0.6 * (Math.min(active, FULL_DAYS) / FULL_DAYS) + 0.4 * (Math.min(streakOf(ages), FULL_STREAK) / FULL_STREAK);
}

/** Active days in the streak that still runs today; a today that is not active yet does not end it. */
export const streakOn = (activeDays: readonly string[], today: string): number => streakOf(agesOf(activeDays, today));

function agesOf(activeDays: readonly string[], today: string): number[] {
  const end = dayNumber(today);
  return activeDays.map((day) => end - dayNumber(day)).filter((age) => age >= 0);
}

function streakOf(ages: readonly number[]): number {
  let streak = 0;
  let previous = 0;
  for (const age of ages) {
    if (age - previous > LONGEST_STEP) break;
    streak += 1;
    previous = age;
  }
  return streak;
}
