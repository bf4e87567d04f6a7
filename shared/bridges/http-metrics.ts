import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Watch } from '../runtime/answer.ts';

/** Calls, refusals and latency by skill. No student's name becomes a label. */
export function metrics(): { registry: Registry; watch: Watch } {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const calls = new Counter({
    name: 'learnflow_calls_total',
    help: 'Calls by skill.',
    labelNames: ['skill'],
    registers: [registry],
  });
  const refusals = new Counter({
    name: 'learnflow_refusals_total',
    help: 'Refused calls by skill and code.',
    labelNames: ['skill', 'code'],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: 'learnflow_call_seconds',
    help: 'Time on the road, by skill.',
    labelNames: ['skill'],
    buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers: [registry],
  });
  const watch: Watch = (call) => {
    calls.inc({ skill: call.skill });
    seconds.observe({ skill: call.skill }, call.seconds);
    if (call.refusal) refusals.inc({ skill: call.skill, code: call.refusal });
  };
  return { registry, watch };
}

export function metricsRoute(app: FastifyInstance, registry: Registry): void {
  app.get('/metrics', { schema: { hide: true } }, async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  );
}
