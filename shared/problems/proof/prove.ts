import { instanceOf, type Problem, seedsOf, varies } from '../instance.ts';
import type { Item } from '../item.ts';
import { KINDS } from '../kinds.ts';
import { claimComplaints } from './claims.ts';
import { proveExercise, proveSolution } from './exercise.ts';
import type { Proof, Tools, Tried } from './proof.ts';
import { proveQuiz } from './quiz.ts';
import { textComplaints } from './texts.ts';

/** Fewer different instances are not worth a parameter. */
const FEWEST_INSTANCES = 6;

/** Tries everything an item claims, on every instance of it. */
export async function prove(item: Item, tools: Tools): Promise<Proof> {
  const instances = differentInstances(item);
  const complaints = instances[0] ? [...(await claimComplaints(instances[0], tools))] : [];
  let first: Tried | undefined;
  for (const problem of instances) {
    const tried = await proveInstance(problem, tools);
    first ??= tried;
    complaints.push(...tried.complaints.map((text) => (varies(item) ? `${problem.problem}: ${text}` : text)));
    if (complaints.length > 0) break;
  }
  if (varies(item) && instances.length < FEWEST_INSTANCES)
    complaints.push(
      `vary: only ${instances.length} different instances; at least ${FEWEST_INSTANCES} make it worth while`,
    );
  const { tests = 0, killed = 0, survivors = 0 } = first ?? {};
  return { id: item.id, instances: instances.length, tests, killed, survivors, complaints };
}

/** An exercise from elsewhere: its solution passes and its stub does not. Nobody seeded mistakes in it. */
export async function proveImported(item: Item, tools: Tools): Promise<Proof> {
  const problem = instanceOf(item, undefined);
  if (!problem) throw new Error(`${item.id} has no instance`);
  const { tried } = await proveSolution(problem, tools, 1);
  return { id: item.id, instances: 1, ...tried };
}

async function proveInstance(problem: Problem, tools: Tools): Promise<Tried> {
  const texts = textComplaints(problem);
  const tried = await (KINDS[problem.kind].counts === 'exercise' ? proveExercise : proveQuiz)(problem, tools);
  return { ...tried, complaints: [...texts, ...tried.complaints] };
}

function differentInstances(item: Item): readonly Problem[] {
  const seeds = Array.from({ length: seedsOf(item) }, (_, seed) => (varies(item) ? seed : undefined));
  const found = new Map<string, Problem>();
  for (const seed of seeds) {
    const problem = instanceOf(item, seed);
    if (!problem) continue;
    // The order of the choices is another for every seed, and no other question.
    const options = problem.options.toSorted((a, b) => (a.is < b.is ? -1 : 1));
    const same = JSON.stringify([problem.statement, problem.files, options]);
    if (!found.has(same)) found.set(same, problem);
  }
  return [...found.values()];
}
