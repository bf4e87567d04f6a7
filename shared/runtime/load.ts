import type { Identity } from '../ports/identity.ts';
import type { Ports } from '../ports/ports.ts';
import type { Address, Expectation, Stored } from '../ports/state-store.ts';
import { type Document, subjectOf } from '../skill/document.ts';
import type { Need, Source } from '../skill/reads.ts';
import type { Given } from './decide.ts';

/** What was fetched for a call, and the versions it was fetched at. */
export interface Loaded {
  readonly given: Given;
  readonly versions: ReadonlyMap<string, Expectation>;
}

export interface Loading {
  readonly source: Source | undefined;
  readonly identity: Identity;
  readonly ports: Ports;
  /** Applies what waits about these students, so that what is read next knows of it. */
  readonly drain: (students: readonly string[]) => Promise<void>;
}

/** Walks `reads` in order; what it returns is all that `run` will see. */
export async function load(needs: readonly Need[], start: Given, loading: Loading): Promise<Loaded> {
  const given: Record<string, unknown> & Given = { ...start };
  const versions = new Map<string, Expectation>();
  for (const need of needs) given[need.name] = await fetched(need, given, versions, loading);
  return { given, versions };
}

async function fetched(
  need: Need,
  given: Given,
  versions: Map<string, Expectation>,
  loading: Loading,
): Promise<unknown> {
  const seen = given as never;
  switch (need.from) {
    case 'document': {
      const [value] = await documents(need.document, [need.key(seen)], versions, loading);
      return value;
    }
    case 'documents': {
      const labels = need.labels(seen);
      const values = await documents(
        need.document,
        labels.map((label) => need.key(label, seen)),
        versions,
        loading,
      );
      return Object.fromEntries(labels.map((label, i) => [label, values[i]]));
    }
    case 'code':
      return loading.source;
    case 'ask': {
      const { server, skill, answer } = need.question;
      const said = await loading.ports.peers.ask(server, skill, need.input(seen), loading.identity);
      return said === undefined ? undefined : answer.parse(said);
    }
    case 'analysis':
      return loading.ports.analyst.analyse(need.analysis, need.input(seen));
    case 'derive':
      return need.derive(seen);
  }
}

async function documents(
  document: Document,
  keys: readonly string[],
  versions: Map<string, Expectation>,
  { ports, drain }: Loading,
) {
  if (document.subject === 'student') await drain([...new Set(keys.map(subjectOf))]);
  const addresses = keys.map((key): Address => ({ kind: document.kind, key }));
  const found = await ports.state.read(addresses);
  return addresses.map((address, i) => {
    const stored = found[i];
    versions.set(addressId(address), { ...address, version: stored?.version ?? 0 });
    return current(document, stored);
  });
}

/** Parsed, so that fields a newer schema added get their defaults. */
const current = (document: Document, stored: Stored | undefined) =>
  stored ? document.schema.parse(stored.value) : document.empty;

export const addressId = ({ kind, key }: Address): string => `${kind} ${key}`;
