import { PROBLEM_PATH, PROBLEM_URI } from './addresses.ts';

interface Told {
  readonly problem: string;
  readonly task: string;
  readonly concept: string;
  readonly level: string;
  readonly counts: 'exercise' | 'quiz';
  readonly chance: number;
  readonly missing: readonly string[];
  readonly statement: string;
}

/** Its title stands in its statement, and its id says the same. */
export function toldProblem({ problem, concept, level, counts, chance, task, missing }: Told): string {
  const without = missing.length > 0 ? `; ${missing.join(', ')} is away, so chosen without it` : '';
  return `${problem} (${concept}, ${level} ${counts}, ${Math.round(chance * 100)}%${without}): ${task}`;
}

/** A quiz cannot be asked without its question; an exercise is long, and the student may read it elsewhere. */
export function toldElsewhere({ problem, counts, statement }: Told): string {
  if (counts === 'quiz') return statement.trimEnd();
  const at = (address: string) => address.replace('{id}', problem);
  return `For the student: ${at(PROBLEM_URI)} or the page /exercise${at(PROBLEM_PATH)}`;
}
