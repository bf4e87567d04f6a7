import type { Analyst } from '../../ports/analyst.ts';
import type { Analysis } from '../../skill/analysis.ts';
import { inlineAnalyst } from './inline-analyst.ts';

/** Characters of an input. An analysis whose effort grows with it has done these in a tenth of a second. */
const SOON = 20_000;

/**
 * Right for one learner on their own machine: what is soon done is done here, where everything is loaded; what may never end
 * goes to `open`'s, which is asked for when first needed and can stop it.
 */
export function guardedAnalyst(open: () => Promise<Analyst>): Analyst {
  const inline = inlineAnalyst();
  let guarded: Promise<Analyst> | undefined;
  return {
    async analyse(analysis, input, signal) {
      if (isSoonDone(analysis, input)) return inline.analyse(analysis, input, signal);
      guarded ??= open();
      return (await guarded).analyse(analysis, input, signal);
    },
    async close() {
      await (await guarded)?.close();
    },
  };
}

const isSoonDone = <I extends object>(analysis: Analysis<I>, input: I): boolean =>
  analysis.mayNotEnd?.(input) !== true && JSON.stringify(input).length <= SOON;
