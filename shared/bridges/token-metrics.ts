import { Counter, type Registry } from 'prom-client';
import { bug } from '../runtime/bug.ts';
import type { Outcome } from '../runtime/perform.ts';
import { tokensOf } from './token-efficiency.ts';

/** At most one call is reckoned in this time, whatever the load: some milliseconds of work in each second. */
const PAUSE_MS = 1_000;

type Labels = { readonly server: string; readonly skill: string };

export interface TokenMetrics {
  readonly answered: (labels: Labels, given: unknown, outcome: Outcome) => void;
  /** Loads the counting of tokens, once; calls are reckoned from then on. */
  readonly start: () => void;
}

/**
 * What the skills save, as an estimate: after its answer a call is reckoned by the formula of `token_efficiency`, and
 * stands for all calls of its skill since the one reckoned before. Nothing is reckoned where nobody scrapes.
 */
export function tokenMetrics(registry: Registry): TokenMetrics {
  const tokens = new Counter({
    name: 'learnflow_tokens_total',
    help: 'Estimated o200k tokens: "spent" on arguments and answers; "baseline", had a model read all that was loaded and the full results.',
    labelNames: ['server', 'skill', 'of'],
    registers: [registry],
  });
  const sampled = new Counter({
    name: 'learnflow_tokens_sampled_calls_total',
    help: 'Calls that learnflow_tokens_total was reckoned from; over learnflow_calls_total it is the sample rate.',
    labelNames: ['server', 'skill'],
    registers: [registry],
  });
  const unreckoned = new Map<string, number>();
  let started = false;
  let ready = false;

  async function reckon(labels: Labels, given: unknown, outcome: Outcome): Promise<void> {
    const { spent, baseline } = await tokensOf(given, outcome);
    const calls = unreckoned.get(labels.skill) ?? 0;
    unreckoned.set(labels.skill, 0);
    tokens.inc({ ...labels, of: 'spent' }, spent * calls);
    tokens.inc({ ...labels, of: 'baseline' }, baseline * calls);
    sampled.inc(labels);
  }

  return {
    answered(labels, given, outcome) {
      // A repeat loaded nothing to compare with.
      if (!outcome.loaded) return;
      unreckoned.set(labels.skill, (unreckoned.get(labels.skill) ?? 0) + 1);
      if (!ready) return;
      ready = false;
      setImmediate(() => void reckon(labels, given, outcome).catch(bug));
      setTimeout(() => {
        ready = true;
      }, PAUSE_MS).unref();
    },
    start() {
      if (started) return;
      started = true;
      tokensOf({}, { result: {}, brief: '', full: false, loaded: undefined }).then(() => {
        ready = true;
      }, bug);
    },
  };
}
