import { expect, it } from 'vitest';
import { brokenIn, SERVERS } from './invariants.ts';
import type { Resource } from './resources.ts';

const labelsOf = (server: string) => ({ name: server, component: 'server' });

const kinds = (server: string): Resource[] => {
  const metadata = { name: server };
  const container = {
    name: 'server',
    image: 'learnflow:0.1.0',
    args: ['serve', '--servers', server, '--port', '4000', '--host', '0.0.0.0'],
    securityContext: {
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    },
    resources: { requests: { cpu: '1', memory: '1Gi' }, limits: { cpu: '1', memory: '1Gi' } },
  };
  const template = {
    metadata: { labels: labelsOf(server), annotations: { 'dapr.io/app-id': server, 'dapr.io/app-port': '4000' } },
    spec: {
      automountServiceAccountToken: false,
      securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
      containers: [container],
      volumes: [{ name: 'settings', configMap: { name: 'settings', items: [{ key: 'a' }] } }],
    },
  };
  return [
    { apiVersion: 'apps/v1', kind: 'Deployment', metadata, spec: { template } },
    { apiVersion: 'v1', kind: 'Service', metadata, spec: { selector: labelsOf(server), ports: [{ port: 4000 }] } },
    {
      apiVersion: 'policy/v1',
      kind: 'PodDisruptionBudget',
      metadata,
      spec: { selector: { matchLabels: labelsOf(server) } },
    },
    {
      apiVersion: 'autoscaling/v2',
      kind: 'HorizontalPodAutoscaler',
      metadata,
      spec: { scaleTargetRef: { name: server } },
    },
  ];
};
const both = ['Ingress', 'Egress'];
const policy = (name: string, podSelector: object): Resource => ({
  apiVersion: 'networking.k8s.io/v1',
  kind: 'NetworkPolicy',
  metadata: { name },
  spec: { podSelector, policyTypes: both },
});

const whole: readonly Resource[] = [
  ...SERVERS.flatMap(kinds),
  policy('nothing', {}),
  policy('servers', { matchLabels: { component: 'server' } }),
  { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' }, data: { a: '1' } },
];

const without = (kind: string, name: string) =>
  whole.filter((one) => !(one.kind === kind && one.metadata.name === name));
const spoilt = (from: string, to: string): Resource[] => JSON.parse(JSON.stringify(whole).replace(from, to));

it('a whole fleet is not complained about', () => {
  expect(brokenIn(whole)).toEqual([]);
});

it.each([
  ['Deployment', 'debug', 'debug has no Deployment'],
  ['Service', 'review', 'review has no Service that finds it'],
  ['PodDisruptionBudget', 'concepts', 'concepts has no PodDisruptionBudget'],
  ['HorizontalPodAutoscaler', 'exercise', 'exercise has 0 autoscalers'],
  ['NetworkPolicy', 'nothing', 'Ingress is open by default'],
  ['NetworkPolicy', 'servers', 'progress has no NetworkPolicy of its own'],
  ['ConfigMap', 'settings', 'Deployment progress: settings has no a'],
])('a %s that is missing is seen (%s)', (kind, name, says) => {
  expect(brokenIn(without(kind, name))).toContain(says);
});

it('two autoscalers that would fight are seen', () => {
  const second = {
    apiVersion: 'keda.sh/v1alpha1',
    kind: 'ScaledObject',
    metadata: { name: 'x' },
    spec: { scaleTargetRef: { name: 'debug' } },
  };
  expect(brokenIn([...whole, second])).toContain('debug has 2 autoscalers');
});

it.each([
  ['learnflow:0.1.0', 'learnflow:latest', /is no fixed version/],
  ['learnflow:0.1.0', 'learnflow', /is no fixed version/],
  ['"runAsNonRoot":true', '"runAsNonRoot":false', /runAsNonRoot/],
  ['"readOnlyRootFilesystem":true', '"readOnlyRootFilesystem":false', /readOnlyRootFilesystem/],
  ['"dapr.io/app-id":"debug"', '"dapr.io/app-id":"progress"', /debug is somebody else to Dapr/],
  ['"--servers","review"', '"--servers","debug"', /review does not serve itself/],
])('%s turned into %s is seen', (from, to, says) => {
  expect(brokenIn(spoilt(from, to)).join('\n')).toMatch(says);
});
