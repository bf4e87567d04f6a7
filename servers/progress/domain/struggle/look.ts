import type { Recent, Signal } from '../recent.ts';
import { standing } from './detect.ts';
import { errorQuotient, repeatedErrorDensity } from './metrics.ts';
import { RULES } from './rules.ts';
import { isFresh } from './scene.ts';
import { triesOf } from './tries.ts';

export interface Look {
  readonly struggling: boolean;
  /** Worst first, then newest. */
  readonly signals: readonly (Omit<Signal, 'resolved'> & { readonly says: string; readonly move: string })[];
  readonly errorQuotient: number | null;
  readonly repeatedErrorDensity: number;
}

const WORST_FIRST: readonly Signal['severity'][] = ['high', 'medium', 'low'];

/** What stands now, read from the bounded memory: nothing is decided here that the fold has not raised. */
export function lookAt(recent: Recent, now: string): Look {
  const signals = standing(recent, now).toSorted(
    (a, b) => WORST_FIRST.indexOf(a.severity) - WORST_FIRST.indexOf(b.severity) || b.at.localeCompare(a.at),
  );
  const tries = triesOf(recent.entries.filter(({ at }) => isFresh(at, now)));
  return {
    struggling: signals.some(({ rule }) => RULES[rule].struggle),
    signals: signals.map(({ resolved: _, ...signal }) => ({
      ...signal,
      says: RULES[signal.rule].says,
      move: RULES[signal.rule].move,
    })),
    errorQuotient: errorQuotient(tries),
    repeatedErrorDensity: repeatedErrorDensity(tries),
  };
}
