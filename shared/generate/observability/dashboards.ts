import type { Dashboard } from './panel.ts';

const ESTIMATE =
  'An estimate from sampled calls: o200k tokens of all that was loaded and the full results, less arguments and answers. Not money, and not what a model without the skills would have read.';

const overview: Dashboard = {
  uid: 'learnflow-overview',
  title: 'LearnFlow: overview',
  panels: [
    {
      title: 'Calls',
      unit: 'reqps',
      lines: { '{{server}}': 'sum by (server) (learnflow:calls:rate5m)' },
    },
    {
      title: 'Calls that failed through no fault of the caller',
      unit: 'percentunit',
      lines: { '{{server}}': 'learnflow:errors:ratio5m' },
    },
    {
      title: 'Slowest skill of each server against its ceiling, p95',
      unit: 's',
      lines: {
        '{{server}}': 'max by (server) (learnflow:call_seconds:p95_5m)',
        '{{server}} ceiling': 'learnflow:ceiling_seconds',
      },
    },
    {
      title: 'Tokens saved a second',
      about: ESTIMATE,
      lines: { '{{server}}': 'learnflow:tokens_saved:rate1h' },
    },
    {
      title: 'Token efficiency',
      about: `${ESTIMATE} 1 - spent / baseline.`,
      unit: 'percentunit',
      lines: {
        '{{server}}': 'learnflow:token_efficiency:ratio1h',
        '{{server}}, calls sampled': 'learnflow:tokens_sampled:ratio1h',
      },
    },
    {
      title: 'Events published and received',
      unit: 'reqps',
      lines: {
        '{{server}} published': 'sum by (server) (rate(learnflow_events_published_total[5m]))',
        '{{server}} {{outcome}}': 'sum by (server, outcome) (rate(learnflow_events_received_total[5m])) > 0',
      },
    },
    {
      title: 'Oldest event in an outbox',
      unit: 's',
      lines: { '{{server}}': 'max by (server) (learnflow_outbox_oldest_seconds)' },
    },
    {
      title: 'Consumer lag',
      about: 'From the Kafka exporter: records of learning.events that a server has not taken yet.',
      lines: { '{{consumergroup}}': 'sum by (consumergroup) (kafka_consumergroup_lag{topic="learning.events"})' },
    },
    {
      title: 'From the fact to its application, p95',
      unit: 's',
      lines: { '{{server}}': 'learnflow:event_delay_seconds:p95_5m' },
    },
    {
      title: 'Circuit breakers that are open',
      about: 'As old as the last call that wanted through.',
      type: 'state-timeline',
      unit: 'none',
      lines: {
        '{{app_id}} to {{target}}': 'max by (app_id, target) (dapr_resiliency_cb_state{status="open"})',
      },
    },
    {
      title: 'Put aside since yesterday',
      type: 'stat',
      lines: {
        '{{server}}': 'sum by (server) (increase(learnflow_events_received_total{outcome="put-aside"}[1d]))',
      },
    },
    {
      title: 'What the gateway answers',
      unit: 'reqps',
      lines: { '{{code}}': 'sum by (code) (rate(kong_http_requests_total[5m]))' },
    },
  ],
};

const oneServer: Dashboard = {
  uid: 'learnflow-server',
  title: 'LearnFlow: one server',
  variables: { server: { metric: 'learnflow_calls_total', label: 'server' } },
  panels: [
    {
      title: 'Calls by skill',
      unit: 'reqps',
      lines: { '{{skill}}': 'learnflow:calls:rate5m{server="$server"}' },
    },
    {
      title: 'p95 by skill',
      unit: 's',
      lines: {
        '{{skill}}': 'learnflow:call_seconds:p95_5m{server="$server"}',
        ceiling: 'learnflow:ceiling_seconds{server="$server"}',
      },
    },
    {
      title: 'Refusals',
      unit: 'reqps',
      lines: {
        '{{skill}} {{code}}': 'sum by (skill, code) (rate(learnflow_refusals_total{server="$server"}[5m])) > 0',
      },
    },
    {
      title: 'Tokens a call, by skill',
      about: ESTIMATE,
      lines: {
        '{{skill}} {{of}}':
          'sum by (skill, of) (rate(learnflow_tokens_total{server="$server"}[1h])) / ignoring (of) group_left () sum by (skill) (rate(learnflow_calls_total{server="$server"}[1h]))',
      },
    },
    {
      title: 'Outbox',
      lines: {
        waiting: 'max(learnflow_outbox_events{server="$server"})',
        'processes that publish': 'sum(learnflow_outbox_leader{server="$server"})',
      },
    },
    {
      title: 'Deliveries',
      unit: 'reqps',
      lines: {
        '{{outcome}}': 'sum by (outcome) (rate(learnflow_events_received_total{server="$server"}[5m]))',
      },
    },
    {
      title: 'State behind the sidecar, p95',
      unit: 'ms',
      lines: {
        '{{operation}}':
          'histogram_quantile(0.95, sum by (operation, le) (rate(dapr_component_state_latencies_bucket{app_id="$server"}[5m])))',
      },
    },
    {
      title: 'State operations that failed',
      unit: 'reqps',
      lines: {
        '{{operation}}': 'sum by (operation) (rate(dapr_component_state_count{app_id="$server", success="false"}[5m]))',
      },
    },
    {
      title: 'Timeouts, retries and breakers of its sidecars',
      unit: 'reqps',
      lines: {
        '{{policy}} {{target}}':
          'sum by (policy, target) (rate(dapr_resiliency_activations_total{app_id="$server"}[5m]))',
      },
    },
    {
      title: 'Memory',
      unit: 'bytes',
      lines: {
        '{{instance}}': 'process_resident_memory_bytes{server="$server"}',
      },
    },
    {
      title: 'CPU',
      unit: 'percentunit',
      lines: {
        '{{instance}}': 'rate(process_cpu_seconds_total{server="$server"}[5m])',
      },
    },
    {
      title: 'How long the thread makes callers wait, p99',
      unit: 's',
      lines: {
        '{{instance}}': 'nodejs_eventloop_lag_p99_seconds{server="$server"}',
      },
    },
  ],
};

export const DASHBOARDS: readonly Dashboard[] = [overview, oneServer];
