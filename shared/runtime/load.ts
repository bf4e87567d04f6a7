import type { Identity } from '../ports/identity.ts';
import type { Ports } from '../ports/ports.ts';
import type { Expectation } from '../ports/state-store.ts';
import type { Need, Source } from '../skill/reads.ts';
import type { Program, RunResult } from '../skill/run.ts';
import { unlessGone } from './caller.ts';
import type { Given } from './decide.ts';
import { lessonOn } from './lessons.ts';
import { type DocumentNeed, documents, isDocument, ordersAt } from './load-documents.ts';
import { problemNamed } from './problems.ts';
import { NOBODY } from './whom.ts';

/** What was fetched for a call, and the versions it was fetched at. */
export interface Loaded {
  readonly given: Given;
  readonly versions: ReadonlyMap<string, Expectation>;
}

export interface Loading {
  readonly source: Source | undefined;
  readonly identity: Identity;
  readonly ports: Ports;
  /** Aborted when nobody wants the answer any more: what has not run by then is not run. */
  readonly signal?: AbortSignal | undefined;
  /** What was run for the call before it lost a race, by the program: running it again would tell nothing new. */
  readonly runs: Map<string, Promise<RunResult>>;
  /** Applies what waits about these students, so that what is read next knows of it. */
  readonly drain: (students: readonly string[]) => Promise<void>;
}

/** Walks `reads` in order; what it returns is all that `run` will see. */
export async function load(needs: readonly Need[], start: Given, loading: Loading): Promise<Loaded> {
  const given: Record<string, unknown> & Given = { ...start };
  const versions = new Map<string, Expectation>();
  // Its threads start while the rest is fetched.
  if (needs.some(({ from }) => from === 'run')) loading.ports.sandbox.warm();
  let left = needs;
  for (let [need] = left; need; [need] = left) {
    unlessGone(loading);
    const orders = ordersAt(left, given);
    if (isDocument(need)) Object.assign(given, await documents(orders, versions, loading));
    else given[need.name] = await fetched(need, given, loading);
    left = left.slice(Math.max(1, orders.length));
  }
  return { given, versions };
}

type Fetched = Exclude<Need, DocumentNeed>;

async function fetched(need: Fetched, given: Given, loading: Loading): Promise<unknown> {
  const { source, identity, ports } = loading;
  const seen = given as never;
  switch (need.from) {
    case 'code':
      return source;
    case 'ask': {
      const { server, skill, answer } = need.question;
      const input = need.input(seen);
      const said = input && (await ports.peers.ask(server, skill, input, identity));
      return said === undefined ? undefined : answer.parse(said);
    }
    case 'analysis': {
      const input = need.input(seen);
      return input && ports.analyst.analyse(need.analysis, input, loading.signal);
    }
    case 'problem': {
      const id = need.id(seen);
      return id === undefined ? undefined : problemNamed(id, ports.bank);
    }
    case 'catalogue':
      return ports.bank.catalogue();
    case 'lesson': {
      const concept = need.concept(seen);
      return concept === undefined ? undefined : lessonOn(concept, ports.library);
    }
    case 'run': {
      const program = need.program(seen);
      return program && runOnce(program, String(given.student ?? NOBODY), loading);
    }
    case 'derive':
      return need.derive(seen);
  }
}

function runOnce(program: Program, who: string, { runs, ports, signal }: Loading): Promise<RunResult> {
  const words = JSON.stringify(program);
  const run = runs.get(words) ?? ports.sandbox.run(program, who, undefined, signal);
  runs.set(words, run);
  return run;
}
