import type { Problem } from '../instance.ts';
import { fileOf } from '../question.ts';

/** A longer piece of the solution in the statement gives it away. */
const LONGEST_SHARED = 24;

/** What can be seen without running anything. */
export function* textComplaints(problem: Problem): Generator<string> {
  const texts = [problem.statement, problem.task, ...Object.values(problem.files)].join('\n');
  const [left] = /__[a-z][a-zA-Z0-9_]*__/.exec(texts.replaceAll('__proto__', '')) ?? [];
  if (left !== undefined) yield `${left} is filled by nothing: name it under vary in item.yaml`;
  const given = giveaway(problem);
  if (given !== undefined) yield `the statement contains a line of the solution, say it in words instead: ${given}`;
}

/** A line of the solution that is neither in the stub nor too common to give anything away. */
function giveaway(problem: Problem): string | undefined {
  if (problem.kind === 'parsons') return undefined;
  const squeezed = (text: string) => text.replace(/\s+/g, '');
  const [statement, stub] = [squeezed(problem.statement), squeezed(fileOf(problem, 'stub').text)];
  return fileOf(problem, 'solution')
    .text.split('\n')
    .map(squeezed)
    .find((line) => line.length >= LONGEST_SHARED && statement.includes(line) && !stub.includes(line));
}
