import type { ProblemBank } from '../ports/problem-bank.ts';
import { instanceOf, type Problem } from '../problems/instance.ts';
import { problemId, readProblemId, SEEDS } from '../problems/seed.ts';
import { nearest } from '../skill/nearest.ts';
import { type RefusalShape, refusal } from '../skill/refusal.ts';

/** The problem of that id. Refuses an id that means none, with what is near it. */
export async function problemNamed(id: string, bank: ProblemBank): Promise<Problem> {
  const named = readProblemId(id);
  const item = named && (await bank.find(named.item));
  if (!item) throw refusal('unknown_problem', UNKNOWN, { id, near: await near(named?.item ?? id, bank) });
  const problem = instanceOf(item, named.seed);
  if (problem) return problem;
  const [shape, facts] =
    named.seed === undefined || named.seed < SEEDS ? [NO_SEED, {}] : [FOREIGN, { last: last(item.id) }];
  throw refusal('unknown_instance', shape, { id, item: item.id, ...facts });
}

const last = (item: string): string => problemId(item, SEEDS - 1);

async function near(id: string, bank: ProblemBank): Promise<string> {
  const { byId } = await bank.catalogue();
  const found = nearest(id, [...byId.keys()]);
  return found.length > 0 ? `Nearest: ${found.join(', ')}.` : 'Ask problem_generation for one.';
}

const UNKNOWN: RefusalShape = { kind: 'not-found', say: 'Unknown problem {id}. {near}' };
const NO_SEED: RefusalShape = { kind: 'not-found', say: '{item} does not vary, so there is no {id}. Use {item}.' };
const FOREIGN: RefusalShape = { kind: 'not-found', say: 'There is no {id}: instances of {item} go up to {last}.' };
