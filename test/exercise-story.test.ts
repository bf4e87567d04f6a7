import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { z } from 'zod';
import { readItemFolder } from '../shared/adapters/embedded/item-folders.ts';
import { instanceOf } from '../shared/problems/instance.ts';
import { fileOf } from '../shared/problems/question.ts';
import { readProblemId } from '../shared/problems/seed.ts';
import { CLIENTS } from './mcp-clients.ts';
import { open2025, wire } from './wire.ts';

const COMMAND = new URL('../dist/learnflow.js', import.meta.url).pathname;
const BANK = new URL('../servers/exercise/bank', import.meta.url).pathname;
const home = mkdtempSync(join(tmpdir(), 'learnflow-'));
const workspace = join(home, 'workspace');
mkdirSync(workspace);

const program = (server: string) => ({
  command: process.execPath,
  args: [COMMAND, server],
  env: { LEARNFLOW_HOME: home, LEARNFLOW_WORKSPACE: workspace, LEARNFLOW_STUDENT: 'lena' },
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

const Answer = z.object({ content: z.tuple([z.object({ text: z.string() })]) });

const WANTED = { concept: 'comparison-equality', kind: 'exercise', level: 'easy' };

it('a problem is asked for, solved wrongly twice and rightly once, and progress follows', async () => {
  await using client = await CLIENTS['SDK v2 of 2025'](program('all'));
  const problem = await given(client);
  expect(read(problem, 'README.md')).toMatch(/^# /);
  const stub = read(problem, 'solution.js');
  expect(stub).toContain('export ');

  expect((await client.call('grade_submission', { problem })).text).toMatch(/^nothing_written: /);
  write(problem, `${stub}\n// what now?\n`);
  expect((await client.call('grade_submission', { problem })).text).toMatch(/^nothing_written: /);
  write(problem, `${stub}\nconst now = 'what?';\n`);
  expect((await client.call('grade_submission', { problem })).text).toMatch(/^\d of \d+ passed; "/);
  const after = (await client.call('mastery_calculation', { concept: 'comparison-equality' })).text;
  expect(after).toMatch(/^comparison-equality \d+% Beginner/);

  write(problem, `${stub}\nfor (;;) {`);
  expect((await client.call('grade_submission', { problem })).text).toMatch(/^does not parse, line \d+: /);

  write(problem, await solved(problem));
  expect((await client.call('grade_submission', { problem })).text).toMatch(/^passed (\d+) of \1$/);
  const { evidence, parts } = JSON.parse(
    (await client.call('mastery_calculation', { concept: 'comparison-equality', detail: 'full' })).text,
  );
  expect(evidence.attempts).toBe(3);
  expect(parts.completion).toBe(1);
});

/** The author's solution of whatever problem came. */
async function solved(id: string): Promise<string> {
  const named = readProblemId(id);
  const item = await readItemFolder(`${BANK}/${named?.item}`);
  const problem = 'complaints' in item ? undefined : instanceOf(item, named?.seed);
  return (problem && fileOf(problem, 'solution').text) ?? '';
}

async function given(client: Awaited<ReturnType<(typeof CLIENTS)['SDK v2 of 2025']>>): Promise<string> {
  const { text } = await client.call('problem_generation', WANTED);
  const [problem = ''] = text.split(' ', 1);
  return problem;
}

const read = (problem: string, file: string) => readFileSync(join(workspace, problem, file), 'utf8');
const write = (problem: string, code: string) => writeFileSync(join(workspace, problem, 'solution.js'), code);

it('the same with the process killed between two of the steps: nothing is lost and nothing counted twice', async () => {
  const student = 'max';
  const step = async (name: string, more: object): Promise<string> => {
    const server = wire(program('exercise'));
    await open2025(server);
    const { result } = await server.ask('tools/call', { name, arguments: { student, ...more } });
    server.process.kill('SIGKILL');
    return Answer.parse(result).content[0].text;
  };
  const [problem = ''] = (await step('problem_generation', WANTED)).split(' ', 1);
  expect(await step('grade_submission', { problem, code: 'export const nothing = 0;' })).toMatch(
    /^does not run; it exports no \w+; the tests call it by that name$/,
  );
  expect(await step('grade_submission', { problem, code: 'nothing = ' })).toMatch(/^does not parse, line 1: /);
  expect(await step('grade_submission', { problem, code: await solved(problem) })).toMatch(/^passed (\d+) of \1$/);
  await using client = await CLIENTS['SDK v2 of 2025'](program('progress'));
  const { evidence, parts } = JSON.parse(
    (await client.call('mastery_calculation', { concept: 'comparison-equality', student, detail: 'full' })).text,
  );
  expect([evidence.attempts, parts.completion]).toEqual([3, 1]);
});
