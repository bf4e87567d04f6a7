import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { OutboxStatus } from '../ports/outbox-status.ts';
import { noted } from '../ports/trace.ts';
import type { Watch } from '../runtime/answer.ts';
import type { ServerDefinition } from '../skill/server.ts';
import { type EventMetrics, eventMetrics, outboxMetrics } from './event-metrics.ts';
import { tokenMetrics } from './token-metrics.ts';

/** Seconds. The ceilings of all servers are among them, so that a p95 beyond one is seen exactly. */
const BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.5, 1, 2.5, 5];

export interface Metrics {
  readonly registry: Registry;
  readonly watch: Watch;
  readonly events: EventMetrics;
  /** Somebody reads what is counted. */
  readonly scraped: () => void;
}

/** Calls, refusals, latency, tokens and events of one process. No student's name becomes a label. */
export function metrics(servers: readonly ServerDefinition[], outbox?: () => OutboxStatus): Metrics {
  const registry = new Registry();
  const process = servers.length === 1 ? (servers[0]?.name ?? 'none') : 'learnflow';
  collectDefaultMetrics({ register: registry, labels: { server: process } });
  const serverOf = new Map(servers.flatMap(({ name, skills }) => skills.map((skill) => [skill.name, name] as const)));
  const calls = new Counter({
    name: 'learnflow_calls_total',
    help: 'Calls by skill, refused ones too.',
    labelNames: ['server', 'skill'],
    registers: [registry],
  });
  const refusals = new Counter({
    name: 'learnflow_refusals_total',
    help: 'Refused calls by skill, code and kind; kinds internal and unavailable are no fault of the caller.',
    labelNames: ['server', 'skill', 'code', 'kind'],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: 'learnflow_call_seconds',
    help: 'Time on the road, by skill.',
    labelNames: ['server', 'skill'],
    buckets: BUCKETS,
    registers: [registry],
  });
  const tokens = tokenMetrics(registry);
  const watch: Watch = (call) => {
    const labels = { server: serverOf.get(call.skill) ?? 'none', skill: call.skill };
    calls.inc(labels);
    seconds.observe(labels, call.seconds);
    noted({ 'learnflow.skill': call.skill });
    if ('refusal' in call.said) {
      const { code, kind } = call.said.refusal;
      refusals.inc({ ...labels, code, kind });
      noted({ 'learnflow.refusal': code });
    } else tokens.answered(labels, call.given, call.said.outcome);
  };
  if (outbox) outboxMetrics(registry, process, outbox);
  return { registry, watch, events: eventMetrics(registry, process), scraped: tokens.start };
}

export function metricsRoute(app: FastifyInstance, { registry, scraped }: Metrics): void {
  app.get('/metrics', { schema: { hide: true } }, async (_request, reply) => {
    scraped();
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}
