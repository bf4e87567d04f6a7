import type { MessagePort } from 'node:worker_threads';
import type { Analysis } from '../../skill/analysis.ts';
import { needsOf } from '../../skill/needs.ts';
import type { ServerDefinition } from '../../skill/server.ts';

/** One analysis as a thread is asked for it; a message on the port says that the input is now being looked at. */
export interface Order {
  readonly name: string;
  readonly input: object;
  readonly started: MessagePort;
}

/** Every analysis that a skill of these servers reads. */
export const analysesOf = (servers: readonly ServerDefinition[]): readonly Analysis[] =>
  servers
    .flatMap(({ skills }) => skills.flatMap(needsOf))
    .flatMap((need) => (need.from === 'analysis' ? [need.analysis] : []));

/** What a thread does for its pool. It is ready once everything is loaded, so that nobody's deadline pays for that. */
export async function analysing(analyses: readonly Analysis[]): Promise<(order: Order) => Promise<unknown>> {
  await Promise.all(analyses.map((one) => one.load()));
  return analysingOnDemand(analyses);
}

/** The same for a thread that one learner waits for: it loads what is asked for, before its deadline starts. */
export function analysingOnDemand(analyses: readonly Analysis[]): (order: Order) => Promise<unknown> {
  const known = new Map(analyses.map((one) => [one.name, one]));
  return async ({ name, input, started }) => {
    const run = await known.get(name)?.load();
    if (!run) throw new Error(`no skill reads the analysis ${name}`);
    started.postMessage('started');
    started.close();
    return run(input);
  };
}
