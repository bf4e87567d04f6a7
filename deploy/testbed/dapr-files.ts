import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Places } from './places.ts';
import { bootstrapOf, type Ports } from './ports.ts';
import { DATABASE_USER } from './postgresql.ts';
import type { Secrets } from './secrets.ts';

const DEPLOYED = fileURLToPath(new URL('../dapr/', import.meta.url));

/** The cluster's files, as they are. */
const SHARED = ['components/state.yaml', 'components/pubsub.yaml', 'resiliency.yaml', 'configuration.yaml'];

/** What daprd is told to read. A later configuration is laid over an earlier one. */
export interface DaprFiles {
  readonly resources: string;
  readonly configurations: readonly string[];
}

export function daprFiles(places: Places): DaprFiles {
  const at = (name: string) => places.data(join('dapr', name));
  return { resources: at('resources'), configurations: [at('configuration.yaml'), at('here.yaml')] };
}

/**
 * Lays out what the sidecars read: copies of the cluster's files, so that nobody who edits those changes a fleet that runs,
 * and beside them what is different here. `collector` is host:port of an OTLP collector over HTTP.
 */
export async function writeDaprFiles(
  ports: Ports,
  places: Places,
  secrets: Secrets,
  collector?: string,
): Promise<void> {
  const at = (name: string) => places.data(join('dapr', name));
  for (const name of SHARED) {
    const kind = name === 'configuration.yaml' ? name : join('resources', name.replace('/', '-'));
    await writeIfNew(at(kind), await readFile(join(DEPLOYED, name), 'utf8'));
  }
  await writeIfNew(at('secrets.json'), JSON.stringify(kubernetesSecrets(ports, secrets)));
  await writeIfNew(at('resources/secret-store.yaml'), JSON.stringify(secretStore(at('secrets.json'))));
  await writeIfNew(at('here.yaml'), JSON.stringify(configurationHere(at('names.sqlite'), collector)));
}

/** Sidecars watch these files: one that starts must not stir up the others. */
async function writeIfNew(path: string, text: string): Promise<void> {
  if ((await readFile(path, 'utf8').catch(() => undefined)) === text) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text, { mode: 0o600 });
}

/** The Kubernetes secrets that the components name, with this machine's values. */
export function kubernetesSecrets(ports: Ports, { databasePassword }: Secrets) {
  const address = `127.0.0.1:${ports.postgresql}/postgres`;
  return {
    'learnflow-postgresql': {
      connectionString: `postgres://${DATABASE_USER}:${databasePassword}@${address}?sslmode=disable`,
    },
    'learnflow-kafka': { brokers: bootstrapOf(ports), authType: 'none', disableTls: 'true' },
  };
}

/** A file in the place of Kubernetes' store, under its name: so the components need not know where they are. */
function secretStore(secretsFile: string) {
  return {
    apiVersion: 'dapr.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'kubernetes' },
    spec: {
      type: 'secretstores.local.file',
      version: 'v1',
      metadata: [
        { name: 'secretsFile', value: secretsFile },
        { name: 'multiValued', value: 'true' },
      ],
    },
  };
}

/** What a cluster gives and one machine does not. */
export function configurationHere(names: string, collector: string | undefined) {
  return {
    apiVersion: 'dapr.io/v1alpha1',
    kind: 'Configuration',
    metadata: { name: 'learnflow' },
    spec: {
      // There is no cluster DNS to ask, and multicast is not reliable among processes of one host.
      nameResolution: { component: 'sqlite', version: 'v1', configuration: { connectionString: names } },
      // Callers are known by certificates, which no authority gives out here: without one every call would be denied.
      accessControl: { defaultAction: 'allow', policies: [] },
      // A sidecar that is told anew restarts itself; here only tests restart sidecars.
      features: [{ name: 'HotReload', enabled: false }],
      ...(collector === undefined
        ? {}
        : { tracing: { samplingRate: '1', otel: { endpointAddress: collector, isSecure: false, protocol: 'http' } } }),
    },
  };
}
