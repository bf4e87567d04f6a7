import { z } from 'zod';
import { nameOf, type Resource } from './resources.ts';

/** The five servers, each a deployment of its own. */
export const SERVERS = ['progress', 'debug', 'concepts', 'exercise', 'review'] as const;

const Container = z.object({
  name: z.string(),
  image: z.string(),
  args: z.array(z.string()).optional(),
  securityContext: z.object({
    allowPrivilegeEscalation: z.literal(false),
    readOnlyRootFilesystem: z.literal(true),
    capabilities: z.object({ drop: z.tuple([z.literal('ALL')]) }),
  }),
  resources: z.object({
    requests: z.object({ cpu: z.string(), memory: z.string() }),
    limits: z.object({ cpu: z.string(), memory: z.string() }),
  }),
});

/** What every pod here must say: who it is, that it is not root, and how much it takes. */
const Pod = z.object({
  metadata: z.object({
    labels: z.record(z.string(), z.string()),
    annotations: z.record(z.string(), z.string()).default({}),
  }),
  spec: z.object({
    automountServiceAccountToken: z.literal(false),
    securityContext: z.object({
      runAsNonRoot: z.literal(true),
      seccompProfile: z.object({ type: z.literal('RuntimeDefault') }),
    }),
    containers: z.array(Container),
    volumes: z
      .array(
        z.object({
          name: z.string(),
          configMap: z.object({ name: z.string(), items: z.array(z.object({ key: z.string() })) }).optional(),
        }),
      )
      .default([]),
  }),
});

const Selector = z.record(z.string(), z.string());
const Of = {
  workload: z.object({ spec: z.object({ template: Pod }) }),
  service: z.object({
    spec: z.object({ selector: Selector.optional(), ports: z.array(z.object({ port: z.number() })).default([]) }),
  }),
  budget: z.object({ spec: z.object({ selector: z.object({ matchLabels: Selector }) }) }),
  policy: z.object({
    spec: z.object({ podSelector: z.object({ matchLabels: Selector.optional() }), policyTypes: z.array(z.string()) }),
  }),
  scaling: z.object({ spec: z.object({ scaleTargetRef: z.object({ name: z.string() }) }) }),
  data: z.object({ data: z.record(z.string(), z.string()).default({}) }),
};

/** What must hold of an overlay as a whole and no schema can say; a sentence for each that does not. */
export function brokenIn(resources: readonly Resource[]): readonly string[] {
  const workloads = resources.filter(({ kind }) => kind === 'Deployment' || kind === 'StatefulSet');
  return [
    ...workloads.flatMap((workload) => podProblems(workload, resources)),
    ...SERVERS.flatMap((server) => serverProblems(server, resources)),
    ...['Ingress', 'Egress'].flatMap((type) =>
      deniesByDefault(type, resources) ? [] : [`${type} is open by default`],
    ),
  ];
}

function podProblems(workload: Resource, resources: readonly Resource[]): string[] {
  const read = Of.workload.safeParse(workload);
  if (!read.success)
    return read.error.issues.map(({ path, message }) => `${nameOf(workload)}: ${path.join('.')}: ${message}`);
  const { spec } = read.data.spec.template;
  const images = spec.containers
    .filter(({ image }) => !/:[^/:]+$/.test(image) || image.endsWith(':latest'))
    .map(({ image }) => `${nameOf(workload)}: ${image} is no fixed version`);
  const mounted = spec.volumes.flatMap(({ configMap }) => configMap ?? []);
  const keys = mounted.flatMap(({ name, items }) => {
    const found = resources.find(({ kind, metadata }) => kind === 'ConfigMap' && metadata.name === name);
    const data = Of.data.parse(found ?? {}).data;
    return items.filter(({ key }) => !(key in data)).map(({ key }) => `${nameOf(workload)}: ${name} has no ${key}`);
  });
  return [...images, ...keys];
}

function serverProblems(server: string, resources: readonly Resource[]): string[] {
  const named = (kind: string) => resources.find((one) => one.kind === kind && one.metadata.name === server);
  const deployment = named('Deployment');
  if (!deployment) return [`${server} has no Deployment`];
  const read = Of.workload.safeParse(deployment);
  if (!read.success) return [];
  const { labels, annotations } = read.data.spec.template.metadata;
  const chosen = (selector: Readonly<Record<string, string>> | undefined) =>
    selector !== undefined && Object.entries(selector).every(([key, value]) => labels[key] === value);
  const service = Of.service.safeParse(named('Service'));
  const budget = Of.budget.safeParse(named('PodDisruptionBudget'));
  const scaled = resources.filter(
    (one) =>
      /^(HorizontalPodAutoscaler|ScaledObject)$/.test(one.kind) &&
      Of.scaling.parse(one).spec.scaleTargetRef.name === server,
  );
  const guarded = (type: string) =>
    resources.some((one) => {
      if (one.kind !== 'NetworkPolicy') return false;
      const { podSelector, policyTypes } = Of.policy.parse(one).spec;
      return policyTypes.includes(type) && chosen(podSelector.matchLabels);
    });
  const args = read.data.spec.template.spec.containers[0]?.args?.join(' ') ?? '';
  const holds: readonly (readonly [boolean, string])[] = [
    [args === `serve --servers ${server} --port 4000 --host 0.0.0.0`, `does not serve itself: ${args}`],
    [annotations['dapr.io/app-id'] === server, 'is somebody else to Dapr'],
    [annotations['dapr.io/app-port'] === '4000', 'is looked for by Dapr at another port'],
    [service.success && chosen(service.data.spec.selector), 'has no Service that finds it'],
    [service.success && service.data.spec.ports[0]?.port === 4000, 'has no Service at port 4000'],
    [budget.success && chosen(budget.data.spec.selector.matchLabels), 'has no PodDisruptionBudget'],
    [scaled.length === 1, `has ${scaled.length} autoscalers`],
    [guarded('Ingress') && guarded('Egress'), 'has no NetworkPolicy of its own'],
  ];
  return holds.filter(([fine]) => !fine).map(([, problem]) => `${server} ${problem}`);
}

const deniesByDefault = (type: string, resources: readonly Resource[]): boolean =>
  resources.some((one) => {
    if (one.kind !== 'NetworkPolicy') return false;
    const { podSelector, policyTypes } = Of.policy.parse(one).spec;
    return podSelector.matchLabels === undefined && policyTypes.includes(type);
  });
