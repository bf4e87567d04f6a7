import type { Identity } from '../ports/identity.ts';
import type { Ports } from '../ports/ports.ts';
import type { Expectation } from '../ports/state-store.ts';
import type { Need, Source } from '../skill/reads.ts';
import type { Given } from './decide.ts';
import { type DocumentNeed, documents, isDocument, ordersAt } from './load-documents.ts';

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
  let left = needs;
  for (let [need] = left; need; [need] = left) {
    const orders = ordersAt(left, given);
    if (isDocument(need)) Object.assign(given, await documents(orders, versions, loading));
    else given[need.name] = await fetched(need, given, loading);
    left = left.slice(Math.max(1, orders.length));
  }
  return { given, versions };
}

type Fetched = Exclude<Need, DocumentNeed>;

async function fetched(need: Fetched, given: Given, { source, identity, ports }: Loading): Promise<unknown> {
  const seen = given as never;
  switch (need.from) {
    case 'code':
      return source;
    case 'ask': {
      const { server, skill, answer } = need.question;
      const said = await ports.peers.ask(server, skill, need.input(seen), identity);
      return said === undefined ? undefined : answer.parse(said);
    }
    case 'analysis': {
      const input = need.input(seen);
      return input && ports.analyst.analyse(need.analysis, input);
    }
    case 'derive':
      return need.derive(seen);
  }
}
