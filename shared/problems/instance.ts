import type { Item } from './item.ts';
import type { Choice } from './metadata.ts';
import { hash, problemId, SEEDS } from './seed.ts';

/** An item with its placeholders filled: what a learner is given, and what judges it. */
export interface Problem extends Item {
  /** The item's id, and `~` with the seed where the item varies. */
  readonly problem: string;
  readonly seed: number;
}

export const varies = ({ vary }: Pick<Item, 'vary'>): boolean => Object.keys(vary).length > 0;

export const seedsOf = (item: Item): number => (varies(item) ? SEEDS : 1);

/** The instance of that seed; without a seed, the first. Undefined where the item has no such instance. */
export function instanceOf(item: Item, seed: number | undefined): Problem | undefined {
  if (!varies(item)) return seed === undefined ? shuffled({ ...item, problem: item.id, seed: 0 }) : undefined;
  const chosen = seed ?? 0;
  if (chosen >= SEEDS) return undefined;
  const fill = filler(item, chosen);
  return shuffled({
    ...item,
    problem: problemId(item.id, chosen),
    seed: chosen,
    task: fill(item.task),
    statement: fill(item.statement),
    files: Object.fromEntries(Object.entries(item.files).map(([path, text]) => [path, fill(text)])),
    mistakes: item.mistakes.map((one) => ({ ...one, replace: fill(one.replace), with: fill(one.with) })),
    distractors: item.distractors.map(fill),
    options: item.options.map(({ say, is }) => ({ say: fill(say), is: fill(is) })),
  });
}

/** The choices of a question in an order of the instance's own: the first that an author thinks of is the right one. */
function shuffled(problem: Problem): Problem {
  const place = ({ is }: Problem['options'][number]) => hash(`${problem.problem}/${is}`);
  return { ...problem, options: problem.options.toSorted((a, b) => place(a) - place(b)) };
}

const PLACEHOLDER = /__([a-z][a-zA-Z0-9]*)(?:_([a-z][a-zA-Z0-9]*))?__/g;

/** A placeholder that no `vary` names stays, and the proof of the item says so. */
function filler({ id, vary }: Item, seed: number): (text: string) => string {
  const values = new Map<string, string>();
  for (const [name, choice] of Object.entries(vary)) {
    const value = chosen(choice, hash(`${id}/${name}/${seed}`));
    if (typeof value === 'object')
      for (const [field, one] of Object.entries(value)) values.set(`${name}_${field}`, String(one));
    else values.set(name, String(value));
  }
  return (text) =>
    text.replace(PLACEHOLDER, (whole, name: string, field?: string) => {
      return values.get(field === undefined ? name : `${name}_${field}`) ?? whole;
    });
}

type Row = Readonly<Record<string, string | number | boolean>>;

function chosen(choice: Choice, roll: number): Row | string | number | boolean {
  if (Array.isArray(choice)) return choice[roll % choice.length] ?? '';
  const steps = Math.floor((choice.to - choice.from) / choice.step) + 1;
  return choice.from + (roll % Math.max(1, steps)) * choice.step;
}
