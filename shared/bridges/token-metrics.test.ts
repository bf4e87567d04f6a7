import { setTimeout as sleep } from 'node:timers/promises';
import { Registry } from 'prom-client';
import { expect, it } from 'vitest';
import { tokensOf } from './token-efficiency.ts';
import { tokenMetrics } from './token-metrics.ts';

const labels = { server: 'progress', skill: 'next_step' };
const given = { concept: 'for-loops' };
const outcome = {
  result: { kind: 'review', concept: 'for-loops', because: 'due' },
  brief: 'review for-loops',
  full: false,
  loaded: { learner: { ability: 0.4 }, attempts: Array.from({ length: 40 }, (_, n) => ({ n, score: 0.5 })) },
};

async function valuesOf(registry: Registry): Promise<Record<string, number>> {
  const found = await registry.getMetricsAsJSON();
  const values = found.flatMap(({ name, values }) =>
    values.map((one) => [`${name} ${one.labels.of ?? ''}`.trim(), one.value] as const),
  );
  return Object.fromEntries(values);
}

it('a call that is reckoned stands for all calls of its skill since the one before', async () => {
  const registry = new Registry();
  const tokens = tokenMetrics(registry);
  const each = await tokensOf(given, outcome);
  let calls = 0;
  const call = () => {
    tokens.answered(labels, given, outcome);
    calls += 1;
  };
  for (let n = 0; n < 5; n += 1) call();
  expect(await valuesOf(registry)).toEqual({});
  tokens.start();
  while ((await valuesOf(registry)).learnflow_tokens_sampled_calls_total === undefined) {
    await sleep(10);
    call();
    await new Promise(setImmediate);
    await sleep(1);
  }
  expect(await valuesOf(registry)).toEqual({
    'learnflow_tokens_total spent': each.spent * calls,
    'learnflow_tokens_total baseline': each.baseline * calls,
    learnflow_tokens_sampled_calls_total: 1,
  });
});

it('a repeat counts nothing: it loaded nothing to compare with', async () => {
  const registry = new Registry();
  const tokens = tokenMetrics(registry);
  tokens.start();
  for (let n = 0; n < 20; n += 1) {
    tokens.answered(labels, given, { ...outcome, loaded: undefined });
    await sleep(10);
  }
  expect(await valuesOf(registry)).toEqual({});
});
