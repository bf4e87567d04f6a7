import { afterAll, describe, expect, it } from 'vitest';
import { quickjsSandbox } from '../../../../shared/adapters/embedded/quickjs/quickjs-sandbox.ts';
import { submissionRun } from '../../../../shared/problems/runs.ts';
import { coldestHour } from './samples.ts';
import { helpsTests, trialRun } from './trial.ts';

const sandbox = quickjsSandbox();
afterAll(() => sandbox.close());

const SPEC =
  "import { coldestHour } from './solution.js';\ntest('one', () => expect(coldestHour([3])).toBe(3));\ntest('two', () => expect(coldestHour([3, 1])).toBe(1));\n";
const problem = { ...coldestHour(), files: { ...coldestHour().files, 'spec.js': SPEC } };
const OWN = 'export function coldestHour(degrees) {\n  return degrees[0];\n}\n';

const helps = async (code: string, own = OWN) => {
  const alone = await sandbox.run(submissionRun(problem, own), 'test');
  const hint = { id: 'x', level: 3, text: '', code };
  return helpsTests(await sandbox.run(trialRun(problem, own, hint, alone.tests.length > 0), 'test'), alone);
};

describe('code that is tried in the place of the answer', () => {
  it('helps where it is the answer under another name', async () => {
    expect(await helps('function lowest(list) {\n  return Math.min(...list);\n}\nconsole.log(lowest([2, 1]));')).toBe(
      true,
    );
  });

  it.each([
    ['it is about something else', 'const ladder = [3, 2].join();\nconsole.log(ladder);'],
    ['it has no name to be called by', 'console.log([1, 2].length);'],
    ['it ends in an error', "throw new Error('no');"],
    ['it has names of the learner', 'function coldestHour(degrees) {\n  return degrees.length;\n}'],
  ])('does not where %s', async (_, code) => expect(await helps(code)).toBe(false));

  it("helps nobody less because the learner's code does not load", async () => {
    expect(await helps('const tea = 1;', 'export const nothing = 0;\n')).toBe(false);
    expect(await helps('function f(list) {\n  return Math.min(...list);\n}', 'export const nothing = 0;\n')).toBe(true);
  });
});
