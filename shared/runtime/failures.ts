/** How often applying an event may fail before it is taken out of the way. */
export const TRIES = 3;

/** One line, without a stack. */
export const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
