import type { Analyst } from '../../ports/analyst.ts';

/** In this thread: right for one learner on their own machine, where starting another would cost more than it saves. */
export const inlineAnalyst = (): Analyst => ({
  async analyse(analysis, input) {
    return (await analysis.load())(input);
  },
  async close() {},
});
