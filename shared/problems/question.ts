import type { Problem } from './instance.ts';
import { KINDS } from './kinds.ts';
import { hash } from './seed.ts';

/** What a learner reads: the statement, and for a quiz the program, the lines or the choices. Markdown. */
export function shownStatement(problem: Problem): string {
  const parts = [`# ${problem.title}`, problem.statement, ...MORE[problem.kind](problem)];
  if (KINDS[problem.kind].counts === 'quiz') parts.push(`Answer with ${KINDS[problem.kind].asks}.`);
  return `${parts.join('\n\n')}\n`;
}

/** The one file of this name, whatever its ending. Items were checked to have what their kind needs. */
export function fileOf({ files }: Pick<Problem, 'files'>, name: string): { path: string; text: string } {
  for (const path of [`${name}.js`, `${name}.ts`]) {
    const text = files[path];
    if (text !== undefined) return { path, text };
  }
  return { path: `${name}.js`, text: '' };
}

const MORE: Readonly<Record<Problem['kind'], (problem: Problem) => readonly string[]>> = {
  write: () => [],
  fix: () => [],
  complete: () => [],
  predict: (problem) => [program(problem)],
  trace: (problem) => [program(problem)],
  parsons: (problem) => [
    fenced(
      'text',
      puzzleLines(problem)
        .map((line, index) => `${index + 1}  ${line}`)
        .join('\n'),
    ),
  ],
  check: (problem) => [program(problem), problem.options.map(({ say }, n) => `${LETTERS[n]}. ${say}`).join('\n')],
};

export const LETTERS = 'ABCDEF';

function program(problem: Problem): string {
  const { path, text } = fileOf(problem, 'program');
  const asked = text.replace(TRACE, (_, name: string) => `// what is ${name} here, each time?`);
  return fenced(path.endsWith('.ts') ? 'ts' : 'js', asked.trimEnd());
}

const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;

/** Where a traced value is looked at: a comment on a line of its own. */
export const TRACE = /\/\/ trace: ([\w$.[\]]+)/;

const MOST_SHUFFLES = 20;

/** The lines of a Parsons problem as the learner sees them: shuffled, without indentation, with those that do not belong. */
export function puzzleLines(problem: Problem): readonly string[] {
  const right = solutionLines(problem);
  const all = [...right, ...problem.distractors.map((line) => line.trim())];
  // Lines that are all alike have one order only.
  for (let salt = 0; ; salt += 1) {
    const key = (line: string, index: number) => hash(`${problem.problem}/${salt}/${index}/${line}`);
    const order = all.map((line, index) => ({ line, key: key(line, index) })).sort((a, b) => a.key - b.key);
    const lines = order.map(({ line }) => line);
    if (salt === MOST_SHUFFLES || right.some((line, index) => line !== lines[index])) return lines;
  }
}

export function solutionLines(problem: Problem): readonly string[] {
  return fileOf(problem, 'solution')
    .text.split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The answer to a Parsons problem that its author had in mind: `3 1 2`. */
export function puzzleAnswer(problem: Problem): string {
  const left: (string | undefined)[] = [...puzzleLines(problem)];
  const numbers = solutionLines(problem).map((line) => {
    const index = left.indexOf(line);
    left[index] = undefined;
    return index + 1;
  });
  return numbers.join(' ');
}
