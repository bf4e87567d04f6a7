import { hintsOf } from '@learnflow/shared/code';
import { afterAll, describe, expect, it } from 'vitest';
import { quickjsSandbox } from '../../../../shared/adapters/embedded/quickjs/quickjs-sandbox.ts';
import { submissionRun } from '../../../../shared/problems/runs.ts';
import { coldestHour } from './samples.ts';
import { troubleOf } from './trouble.ts';
import { editMeant, editsRun } from './which-edit.ts';

const sandbox = quickjsSandbox();
afterAll(() => sandbox.close());

const SPEC =
  "import { coldestHour } from './solution.js';\ntest('one', () => expect(coldestHour([3])).toBe(3));\ntest('last', () => expect(coldestHour([3, 1])).toBe(1));\ntest('below zero', () => expect(coldestHour([-3, -1])).toBe(-3));\n";
const sample = coldestHour();
const problem = { ...sample, files: { ...sample.files, 'spec.js': SPEC } };

async function meant(own: string) {
  const run = await sandbox.run(submissionRun(problem, own), 'test');
  const trouble = troubleOf({ run, syntax: undefined, types: [], files: problem.files });
  const report = await (await hintsOf.load())({
    text: own,
    path: 'solution.js',
    solutions: [sample.files['solution.js'] ?? ''],
  });
  if (!trouble || !report.nearest) throw new Error('nothing is wrong with it');
  const program = editsRun(problem, own, trouble, report.nearest);
  const tried = program && (await sandbox.run(program, 'test'));
  return { ...editMeant({ nearest: report.nearest, trouble, run, tried }), ran: tried !== undefined };
}

const LOOP =
  'export function coldestHour(degrees) {\n  let low = degrees[0];\n  for (let i = 1; i < degrees.length; i++) {\n    if (degrees[i] < low) {\n      low = degrees[i];\n    }\n  }\n  return low;\n}\n';

describe('of several edits the one is meant that the failing test is about', () => {
  it('the only one there is, without a run', async () => {
    expect(await meant(LOOP.replace('< low', '> low'))).toMatchObject({ edit: { line: 4 }, ran: false });
  });

  it('the one that alone makes it pass, and not the one that comes first', async () => {
    const own = LOOP.replace('let i = 1', 'let i = 0').replace('degrees.length', 'degrees.length - 1');
    expect(await meant(own)).toMatchObject({ edit: { cause: 'off-by-one', line: 3, edits: 1 }, ran: true });
    const odd = LOOP.replace('  for', "  console.log('start');\n  for").replace('return low', 'return degrees[0]');
    expect(await meant(odd)).toMatchObject({ edit: { line: 9, edits: 1 } });
  });

  it('whatever else the file does when it is loaded', async () => {
    const own = `${LOOP.replace('let i = 1', 'let i = 0').replace('< low', '> low')}if (coldestHour([1]) !== 1) throw new Error('oh');\n`;
    expect(await meant(own)).toMatchObject({ edit: { line: 4 } });
  });

  it('the first of those that are needed together', async () => {
    const own = LOOP.replace('< low', '> low').replace('low = degrees[0]', 'low = 0').replace('i++', 'i += 2 - 1');
    expect(await meant(own)).toMatchObject({ edit: { line: 2, edits: 2 } });
  });
});

it('what stops the file outside of what is asked for is no step of it', async () => {
  const { edit, detour } = await meant(`shout('hello');\n${LOOP.replace('< low', '> low')}`);
  expect([edit, detour]).toEqual([undefined, undefined]);
});

it('who solves it in another way is told where a known way parts from theirs, and no step of their own', async () => {
  const own = 'export function coldestHour(degrees) {\n  return degrees.toSorted().at(-1);\n}\n';
  const { edit, detour } = await meant(own);
  expect(edit).toBeUndefined();
  expect(detour?.edits).toBeGreaterThan(1);
});
