import { z } from 'zod';
import type { Resource } from '../resources.ts';

/** What is in a cluster once the manifests are applied, and what the page has made so far. */
export interface Known {
  readonly resources: readonly Resource[];
  /** Keys of secrets by name, as prod's resources refer to them. */
  readonly secretKeys: ReadonlyMap<string, ReadonlySet<string>>;
  readonly namespaces: Set<string>;
  /** Secrets that operators write: made by nobody here. */
  readonly written: ReadonlySet<string>;
}

/** `prod` is the overlay whose secrets are made by hand. */
export function knownFrom(dev: readonly Resource[], prod: readonly Resource[]): Known {
  const resources = [...dev, ...prod];
  const named = (kind: string) => resources.filter((one) => one.kind === kind).map(({ metadata }) => metadata.name);
  return {
    resources,
    secretKeys: secretKeysIn(prod),
    namespaces: new Set(named('Namespace')),
    // Strimzi writes a user's password under the user's name, and the authority of a cluster beside it.
    written: new Set([...named('KafkaUser'), ...named('Kafka').map((name) => `${name}-cluster-ca-cert`)]),
  };
}

/** The resources of a kind, as kubectl spells it: singular or plural, in any case, or by its short name. */
export function ofKind({ resources }: Known, word: string, namespace: string | undefined): readonly Resource[] {
  const kind = SHORT_NAMES[word] ?? word.toLowerCase().replace(/\..*$/, '');
  return resources.filter(
    (one) =>
      [kind, kind.replace(/s$/, '')].includes(one.kind.toLowerCase()) &&
      (namespace === undefined || one.kind === 'Namespace' || one.metadata.namespace === namespace),
  );
}

const SHORT_NAMES: Readonly<Record<string, string>> = { deploy: 'deployment', svc: 'service', ns: 'namespace' };

const Reference = z.object({ name: z.string(), key: z.string() });
const TOKENS = ['dapr.io/api-token-secret', 'dapr.io/app-token-secret'];

function secretKeysIn(resources: readonly Resource[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (name: string, key: string) => found.set(name, (found.get(name) ?? new Set()).add(key));
  const look = (value: unknown, under: string) => {
    if (typeof value !== 'object' || value === null) return;
    const reference = Reference.safeParse(value);
    if (/^secret(KeyRef|TargetRef)$/.test(under) && reference.success) add(reference.data.name, reference.data.key);
    for (const [key, inner] of Object.entries(value)) {
      if (TOKENS.includes(key)) add(`${inner}`, 'token');
      look(inner, Array.isArray(value) ? under : key);
    }
  };
  for (const resource of resources) look(resource, '');
  return found;
}

/** Whether something in the manifests, or a secret that they want, has this name; generated ones have a suffix. */
export const isHeardOf = ({ resources, secretKeys }: Known, name: string): boolean =>
  secretKeys.has(name) ||
  resources.some(({ metadata }) => metadata.name === name || metadata.name.replace(/-[a-z0-9]{10}$/, '') === name);
