import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Watch } from '../runtime/answer.ts';

/** Calls, refusals and latency by skill. No student's name becomes a label. */
export function metrics(fleet?: () => Readonly<Record<string, number>>): { registry: Registry; watch: Watch } {
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
  if (fleet) fleetGauge(registry, fleet);
  return { registry, watch };
}

/** What a process of the fleet knows of its outbox and of what it received. */
function fleetGauge(registry: Registry, fleet: () => Readonly<Record<string, number>>): void {
  new Gauge({
    name: 'learnflow_events',
    help: 'Events of this process: published, waiting in its outbox, and whether it publishes for its server.',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      for (const [state, count] of Object.entries(fleet())) this.set({ state }, count);
    },
  });
}

export function metricsRoute(app: FastifyInstance, registry: Registry): void {
  app.get('/metrics', { schema: { hide: true } }, async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  );
}
