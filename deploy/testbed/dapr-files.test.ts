import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { DAPR } from './build-daprd.ts';
import { configurationHere, kubernetesSecrets } from './dapr-files.ts';
import { portLayout, SERVERS } from './ports.ts';

const read = (name: string) => readFileSync(new URL(`../dapr/${name}`, import.meta.url), 'utf8');
const secrets = { databasePassword: 'dbpass', daprToken: '', appToken: '', jwtPublicKey: '', jwtPrivateKey: '' };
const given: Readonly<Record<string, Readonly<Record<string, string>>>> = kubernetesSecrets(portLayout(10), secrets);

interface Component {
  readonly auth: { readonly secretStore: string };
  readonly scopes: readonly string[];
  readonly spec: {
    readonly metadata: readonly { readonly name: string; readonly secretKeyRef?: { readonly name: string } }[];
  };
}
const components: readonly Component[] = ['components/state.yaml', 'components/pubsub.yaml'].map((name) =>
  parse(read(name)),
);

it('gives every secret that a component names', () => {
  const named = components.flatMap(({ spec }) => spec.metadata.flatMap(({ secretKeyRef }) => secretKeyRef?.name ?? []));
  expect(new Set(named)).toEqual(new Set(Object.keys(given)));
});

it('points the components at the ports of this fleet', () => {
  expect(given['learnflow-postgresql']?.connectionString).toBe(
    'postgres://learnflow:dbpass@127.0.0.1:25442/postgres?sslmode=disable',
  );
  expect(given['learnflow-kafka']?.brokers).toBe('127.0.0.1:29102,127.0.0.1:29103,127.0.0.1:29104');
});

it('keeps both components for the five servers, and their secrets in the store that a cluster has too', () => {
  for (const component of components) {
    expect(component.scopes).toEqual(SERVERS);
    expect(component.auth.secretStore).toBe('kubernetes');
  }
});

it('has a policy for each of the five as a target, and for each as a caller', () => {
  expect(Object.keys(parse(read('resiliency.yaml')).spec.targets.apps)).toEqual([...SERVERS]);
  const { accessControl } = parse(read('configuration.yaml')).spec;
  expect(accessControl.defaultAction).toBe('deny');
  expect(accessControl.policies.map(({ appId }: { appId: string }) => appId)).toEqual([...SERVERS]);
});

it('traces every call where a collector is named, and says nothing of tracing where none is', () => {
  expect(configurationHere('names', undefined).spec).not.toHaveProperty('tracing');
  expect(configurationHere('names', '127.0.0.1:4318').spec).toMatchObject({
    tracing: { samplingRate: '1', otel: { endpointAddress: '127.0.0.1:4318' } },
  });
});

it('builds the version of Dapr whose sum it knows', () => {
  const module = readFileSync(new URL('daprd/go.mod', import.meta.url), 'utf8');
  expect(module).toContain(`github.com/dapr/dapr v${DAPR.version}\n`);
});
