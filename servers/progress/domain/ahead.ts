/** Clocks differ by this much, in milliseconds; an instant further ahead is a mistake. */
const AHEAD = 2 * 60_000;

export const isAhead = (at: string, now: string): boolean => Date.parse(at) - Date.parse(now) > AHEAD;

/** The instant, or the latest that it can be by now. Instants are compared as text, so all of them are written alike. */
export const notAhead = (at: string, now: string): string =>
  new Date(Math.min(Date.parse(at), Date.parse(now) + AHEAD)).toISOString();
