import { fileURLToPath } from 'node:url';
import { readItemFolders } from '../../adapters/embedded/item-folders.ts';
import { instanceOf, type Problem, varies } from '../../problems/instance.ts';
import { fileOf } from '../../problems/question.ts';

const bank = fileURLToPath(new URL('../../../servers/exercise/bank', import.meta.url));

/** The first instance of every item that has a solution, in the order of their ids. */
export async function solvedProblems(): Promise<readonly Problem[]> {
  return (await readItemFolders(bank)).flatMap((item) => {
    const problem = 'complaints' in item ? undefined : instanceOf(item, varies(item) ? 0 : undefined);
    return problem && fileOf(problem, 'solution').text !== '' ? [problem] : [];
  });
}
