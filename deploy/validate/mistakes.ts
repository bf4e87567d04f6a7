import type { Resource } from './resources.ts';

/** A resource as it should not be, and what the validator must say of it. One for every owner of schemas. */
export interface Mistake {
  readonly about: string;
  readonly resource: Resource;
  readonly says: RegExp;
}

const named = { metadata: { name: 'mistake' } };
const pod = (container: object) => ({
  selector: { matchLabels: { a: 'b' } },
  template: { metadata: { labels: { a: 'b' } }, spec: { containers: [{ name: 'a', image: 'b:1', ...container }] } },
});

export const MISTAKES: readonly Mistake[] = [
  {
    about: 'Kubernetes: a probe misspelt',
    resource: { apiVersion: 'apps/v1', kind: 'Deployment', ...named, spec: pod({ livenesProbe: {} }) },
    says: /livenesProbe.*unknown field/,
  },
  {
    about: 'Kubernetes: a port as text',
    resource: {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      ...named,
      spec: pod({ ports: [{ containerPort: '4000' }] }),
    },
    says: /containerPort.*integer/,
  },
  {
    about: 'Dapr: a field misspelt',
    resource: {
      apiVersion: 'dapr.io/v1alpha1',
      kind: 'Component',
      ...named,
      spec: { type: 'a', version: 'v1', metdata: [] },
    },
    says: /metdata.*unknown field/,
  },
  {
    about: 'KEDA: a field of the other autoscaler',
    resource: {
      apiVersion: 'keda.sh/v1alpha1',
      kind: 'ScaledObject',
      ...named,
      spec: { scaleTargetRef: { name: 'a' }, minReplicas: 2, triggers: [] },
    },
    says: /minReplicas.*unknown field/,
  },
  {
    about: 'Prometheus: an interval as a number',
    resource: {
      apiVersion: 'monitoring.coreos.com/v1',
      kind: 'PodMonitor',
      ...named,
      spec: { selector: {}, podMetricsEndpoints: [{ port: 'http', interval: 15 }] },
    },
    says: /interval.*string/,
  },
  {
    about: 'Strimzi: partitions as text',
    resource: {
      apiVersion: 'kafka.strimzi.io/v1',
      kind: 'KafkaTopic',
      ...named,
      spec: { partitions: '6', replicas: 3 },
    },
    says: /partitions.*integer/,
  },
  {
    about: 'nobody: a kind without a schema',
    resource: { apiVersion: 'example.com/v1', kind: 'Unheard', ...named },
    says: /failed to (retrieve|locate)/,
  },
];
