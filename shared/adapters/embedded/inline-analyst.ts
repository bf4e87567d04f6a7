import type { Analyst } from '../../ports/analyst.ts';
import { gone } from '../../ports/gone.ts';

/** In this thread: right for one learner on their own machine, where starting another would cost more than it saves. */
export const inlineAnalyst = (): Analyst => ({
  async analyse(analysis, input, signal) {
    if (signal?.aborted) throw gone();
    return (await analysis.load())(input);
  },
  async close() {},
});
