/** A shorter run holds nobody up, and nobody is charged for it. */
const FREE_MS = 500;
/** Five seconds of a thread are forgiven in a minute. */
const FORGIVEN_EACH_MS = 5_000 / 60_000;
/** Nobody pays for longer than two minutes, however much they used. */
const MOST_MS = 10_000;

/** Who has used more of the threads than others would miss. */
export interface ThreadTime {
  charge(who: string, milliseconds: number): void;
  /** Milliseconds that are not forgiven yet; 0 for whoever is in good standing. */
  owed(who: string): number;
}

export function threadTime(now: () => number): ThreadTime {
  const debts = new Map<string, { readonly owed: number; readonly at: number }>();
  const owed = (who: string): number => {
    const debt = debts.get(who);
    return debt ? Math.max(0, debt.owed - (now() - debt.at) * FORGIVEN_EACH_MS) : 0;
  };
  return {
    charge(who, milliseconds) {
      for (const one of debts.keys()) if (owed(one) === 0) debts.delete(one);
      const more = milliseconds - FREE_MS;
      if (more > 0) debts.set(who, { owed: Math.min(MOST_MS, owed(who) + more), at: now() });
    },
    owed,
  };
}
