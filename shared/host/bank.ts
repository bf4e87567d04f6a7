import { inlineAnalyst } from '../adapters/embedded/inline-analyst.ts';
import { foldersIn, readItemFolder, readItemFolders } from '../adapters/embedded/item-folders.ts';
import { quickjsSandbox } from '../adapters/embedded/quickjs/quickjs-sandbox.ts';
import { saveTrack } from '../adapters/embedded/track-file.ts';
import { exercisesIn, openTrack, type TrackFolder } from '../adapters/embedded/track-folder.ts';
import { certaintiesOf } from '../code/certainties.ts';
import { unmetIn } from '../code/expectations.ts';
import { patternsOf } from '../code/patterns.ts';
import { shapeOf } from '../code/shape.ts';
import { typesOf } from '../code/types.ts';
import { rightAnswer } from '../problems/answer.ts';
import { instanceOf } from '../problems/instance.ts';
import type { Item } from '../problems/item.ts';
import { KINDS } from '../problems/kinds.ts';
import type { Proof, Tools } from '../problems/proof/proof.ts';
import { prove, proveImported } from '../problems/proof/prove.ts';
import { fileOf, puzzleAnswer, shownStatement } from '../problems/question.ts';
import { truthRun } from '../problems/runs.ts';

export { ownItems, readTracks } from '../adapters/embedded/item-sources.ts';
export { type Shaped, wholeComplaints } from '../problems/proof/whole.ts';
export { readProblemId } from '../problems/seed.ts';
export type { Item, Proof, TrackFolder };
export { exercisesIn, foldersIn, instanceOf, openTrack, readItemFolder, readItemFolders, saveTrack };

/** Where items are tried out: a sandbox of its own, gone when it is closed. */
export interface Workshop {
  prove(item: Item): Promise<Proof>;
  /** Without what its author never claimed. */
  proveImported(item: Item): Promise<Proof>;
  /** What a learner sees of the first instance, and the right answer to it. */
  shown(item: Item): Promise<{ readonly statement: string; readonly answer: string }>;
  /** A program's text without names, comments and formatting. */
  shape(text: string): Promise<string>;
  close(): Promise<void>;
}

export function workshop(): Workshop {
  const sandbox = quickjsSandbox();
  const analyst = inlineAnalyst();
  const tools: Tools = {
    run: (program) => sandbox.run(program, 'proof'),
    types: (question) => analyst.analyse(typesOf, question),
    unmet: (asked) => analyst.analyse(unmetIn, asked),
    patterns: (sought) => analyst.analyse(patternsOf, sought),
    certainties: () => analyst.analyse(certaintiesOf, {}),
  };
  return {
    prove: (item) => prove(item, tools),
    proveImported: (item) => proveImported(item, tools),
    shown: (item) => shown(item, tools),
    shape: (text) => analyst.analyse(shapeOf, { text }),
    async close() {
      await sandbox.close();
      await analyst.close();
    },
  };
}

async function shown(item: Item, { run }: Tools): Promise<{ statement: string; answer: string }> {
  const problem = instanceOf(item, undefined);
  if (!problem) throw new Error(`${item.id} has no first instance`);
  const statement = shownStatement(problem);
  if (KINDS[item.kind].counts === 'exercise') return { statement, answer: fileOf(problem, 'solution').text };
  if (item.kind === 'parsons') return { statement, answer: puzzleAnswer(problem) };
  return { statement, answer: rightAnswer(problem, await run(truthRun(problem))) ?? 'none' };
}
