import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { OutboxStatus } from '../ports/outbox-status.ts';
import type { Received } from '../runtime/receive.ts';

export interface EventMetrics {
  /** `again`: it could not be applied now and comes once more. `delay` in seconds, from the fact to here. */
  readonly received: (outcome: Received | 'again', delay: number | undefined) => void;
}

/** Seconds: a healthy event takes well under one, a broker's absence minutes, a replay days. */
const DELAYS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60, 300, 3600, 86_400];

const OUTCOMES = ['applied', 'repeated', 'ignored', 'put-aside', 'again'] as const;

export function eventMetrics(registry: Registry, server: string): EventMetrics {
  const received = new Counter({
    name: 'learnflow_events_received_total',
    help: 'Deliveries of events by what became of them; "again" ones are delivered once more.',
    labelNames: ['server', 'outcome'],
    registers: [registry],
  });
  // A first event put aside must be a step from 0, or no rate would show it.
  for (const outcome of OUTCOMES) received.inc({ server, outcome }, 0);
  const delay = new Histogram({
    name: 'learnflow_event_delay_seconds',
    help: 'From the fact to its application here.',
    labelNames: ['server'],
    buckets: DELAYS,
    registers: [registry],
  });
  return {
    received(outcome, seconds) {
      received.inc({ server, outcome });
      if (outcome === 'applied' && seconds !== undefined) delay.observe({ server }, Math.max(0, seconds));
    },
  };
}

/** The outbox as the one who publishes sees it; the other processes of a server say 0, so that sums are right. */
export function outboxMetrics(registry: Registry, server: string, status: () => OutboxStatus): void {
  new Counter({
    name: 'learnflow_events_published_total',
    help: 'Events this process handed to the broker. After a crash one may go out twice, with the same id.',
    labelNames: ['server'],
    registers: [registry],
    collect() {
      this.reset();
      this.inc({ server }, status().published);
    },
  });
  const gauge = (name: string, help: string, value: (outbox: OutboxStatus) => number) =>
    new Gauge({
      name,
      help,
      labelNames: ['server'],
      registers: [registry],
      collect() {
        this.set({ server }, value(status()));
      },
    });
  gauge('learnflow_outbox_leader', 'Whether this process publishes for its server.', ({ leads }) => Number(leads));
  gauge('learnflow_outbox_events', 'Events waiting to be published, at the last look.', ({ leads, waiting }) =>
    leads ? waiting : 0,
  );
  gauge('learnflow_outbox_oldest_seconds', 'How long the oldest waiting event has waited.', ({ leads, oldest }) =>
    leads && oldest !== undefined ? Math.max(0, Date.now() - oldest) / 1000 : 0,
  );
}
