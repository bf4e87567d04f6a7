import { commonsOf } from '../../code/javascript/trees/guard/corpus/positives.ts';
import { THRESHOLDS } from '../../code/javascript/trees/guard/thresholds.ts';
import { fileOf } from '../../problems/question.ts';
import type { GeneratedFile } from '../file.ts';
import { solvedProblems } from './solutions.ts';

/** Which pieces of code stand in so many solutions of the bank that they give no single one away. */
export async function commonPieces(): Promise<GeneratedFile> {
  const solutions = (await solvedProblems()).map((problem) => fileOf(problem, 'solution').text);
  const commons = commonsOf(solutions, THRESHOLDS, THRESHOLDS.common + 1);
  return {
    path: 'shared/code/javascript/trees/guard/common.ts',
    text: [
      "import type { Commons } from './secrets.ts';\n",
      '/** Generated from the bank: pieces of code by their digest, and in how many solutions each of them stands. */',
      `export const COMMON: Commons = new Map([${rows([...commons])}]);\n`,
    ].join('\n'),
  };
}

/** As the formatter has it: a single row stays on the line. */
function rows(commons: readonly (readonly [piece: string, count: number])[]): string {
  const written = commons.map(([piece, count]) => `['${piece}', ${count}]`);
  return written.length < 2 ? written.join() : `\n${written.map((row) => `  ${row},\n`).join('')}`;
}
