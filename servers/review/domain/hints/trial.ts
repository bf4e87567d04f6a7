import type { HintText } from '@learnflow/shared/code';
import { fileOf, type Problem, submissionRun } from '@learnflow/shared/problems';
import type { Program, RunResult } from '@learnflow/shared/skill';
import { askedNames } from './situation.ts';

/**
 * The learner's program with a hint's code put into it, in two ways: added to it, and handed in as the answer itself.
 * Both in one run, each in a folder of its own with the tests. What does not load is not added to: it would stop both.
 */
export function trialRun(problem: Problem, own: string, { code = '' }: HintText, loads: boolean): Program {
  const plain = code.replace(/^export (?:default )?/gm, '');
  const main = /^(?:async )?(?:function|class|const|let) +(\w+)/m.exec(plain)?.[1];
  const renamed = askedNames(problem).filter((name) => name !== main);
  const answer = `${plain}\n${main === undefined ? '' : `export { ${renamed.map((name) => `${main} as ${name}`).join(', ')} };`}\n`;
  const added = `${own}\n{\n${plain}\n}\n`;
  const tries = loads ? { added, answer } : { answer };
  const files = Object.entries(tries).flatMap(([folder, text]) =>
    Object.entries(submissionRun(problem, text).files).map(([path, file]) => [`${folder}/${path}`, file] as const),
  );
  const spec = fileOf(problem, 'spec').path;
  return { files: Object.fromEntries(files), specs: Object.keys(tries).map((folder) => `${folder}/${spec}`) };
}

/** Whether either way makes more tests pass than the learner's own code does. */
export function helpsTests(trial: RunResult, own: RunResult): boolean {
  const before = passed(own.tests);
  const each = own.tests.length;
  // Where the learner's code does not load nobody knows how many tests there are, and one that passes is one more.
  if (each === 0) return passed(trial.tests) > 0;
  return [trial.tests.slice(0, each), trial.tests.slice(each)].some((tests) => passed(tests) > before);
}

const passed = (tests: RunResult['tests']): number => tests.filter(({ status }) => status === 'pass').length;
