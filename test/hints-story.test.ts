import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { CLIENTS, type McpClient } from './mcp-clients.ts';

const COMMAND = new URL('../dist/learnflow.js', import.meta.url).pathname;
const home = mkdtempSync(join(tmpdir(), 'learnflow-'));
const workspace = join(home, 'workspace');
const clock = join(home, 'ahead');
const problem = 'marathon-splits';
mkdirSync(join(workspace, problem), { recursive: true });

const program = {
  command: process.execPath,
  args: ['--import', new URL('stories/moved-clock.mjs', import.meta.url).href, COMMAND, 'all'],
  env: {
    LEARNFLOW_HOME: home,
    LEARNFLOW_WORKSPACE: workspace,
    LEARNFLOW_STUDENT: 'lena',
    LEARNFLOW_TEST_CLOCK: clock,
  },
};

afterAll(() => rmSync(home, { recursive: true, force: true }));

const RIGHT =
  'export function slowestLap(times) {\n  let worst = times[0];\n  for (let n = 1; n < times.length; n++) {\n    if (times[n] > worst) {\n      worst = times[n];\n    }\n  }\n  return worst;\n}\n';
const BROKEN = RIGHT.replace('n < times.length', 'n < times.length - 1');

let ahead = 0;
const pass = (seconds: number) => {
  ahead += seconds * 1000;
  // Whole at any moment: the server looks at the clock in the background too.
  writeFileSync(`${clock}.next`, String(ahead));
  renameSync(`${clock}.next`, clock);
};
const write = (code: string) => writeFileSync(join(workspace, problem, 'solution.js'), code);

it('a broken attempt is taken up the whole ladder, the last level opened by a teacher, and the grade counts it', async () => {
  pass(0);
  write(BROKEN);
  await using client = await CLIENTS['SDK v2 of 2025'](program);
  const hint = async (more: object = {}) => {
    pass(25);
    return (await client.call('hint_generation', { problem, ...more })).text;
  };

  expect(await hint()).toMatch(/^level 0: "the slowest lap comes last" should give 6\.4, and yours gives 5\.9\. .*\?$/);
  expect(await hint()).toBe('not_yet: Level 1 is not open yet: grade_submission one attempt first.');

  expect(await grade(client)).toMatch(/^5 of 6 passed; /);
  expect(await hint()).toMatch(/^level 1: Look at the for loop, lines 3 to 7: .*\?$/);
  expect(await hint()).toMatch(/^level 2: .*line 3.*\?$|^level 2: .*line 3/);
  expect(await hint()).toBe('not_yet: Level 3 is not open yet: change the code with hint 2 in mind.');

  write(BROKEN.replace('let n = 1', 'let n = 0'));
  const example = await hint();
  expect(example).toMatch(/^level 3: [\s\S]*```js\n[\s\S]*\/\/ prints: /);
  expect(example).not.toContain('times');
  expect(await hint()).toMatch(/^not_yet: Level 4 is not open yet: /);

  for (let run = 0; run < 4; run++) {
    pass(60);
    write(`${BROKEN}// try ${run}\n`);
    await grade(client);
  }
  expect(await hint()).toBe(
    'level 4: Line 3: `times.length - 1` does too much, in the condition of the for loop: a part of it is all that is needed.',
  );
  expect(await hint({ level: 5 })).toBe(
    'level_above: Hints for marathon-splits end at level 4: only a teacher opens the last one, with class_update hints 5. Change the code and ask again; about the same mistake ask with level 4.',
  );
  const opens = ['call', 'class_update', JSON.stringify({ class: '9b', add: ['lena'], hints: 5 })];
  execFileSync(process.execPath, [COMMAND, ...opens], { env: program.env });
  const bottom = await hint();
  expect(bottom).toContain('for (let n = 1; n < times.length; n++) { … }');
  expect(bottom).toMatch(/^level 5: Around line 3 .*\?\n/);

  write(RIGHT);
  expect(await hint()).toBe('passes: marathon-splits passes all its tests. Submit it with grade_submission.');
  expect(await grade(client)).toBe('passed 6 of 6, hint level 5');
  const { parts } = JSON.parse(
    (await client.call('mastery_calculation', { concept: 'for-loops', detail: 'full' })).text,
  );
  // Five of six tests before the first hint that counts; passing after level 5 adds nothing.
  expect(parts.completion).toBeCloseTo(5 / 6, 2);
});

it('a varied problem without its seed is the instance that the student has open', async () => {
  await using client = await CLIENTS['SDK v2 of 2025'](program);
  const code = 'export function traysFor(cookies) {\n  return 0;\n}\n';
  await client.call('grade_submission', { problem: 'cookies-on-trays~05', student: 'noor', code });
  const hint = (student: string) =>
    client.call('hint_generation', { problem: 'cookies-on-trays', student, code, detail: 'full' });
  expect(JSON.parse((await hint('noor')).text).problem).toBe('cookies-on-trays~05');
  expect(JSON.parse((await hint('olga')).text).problem).toBe('cookies-on-trays~00');
  const untouched = 'export function traysFor(cookies) {\n  const trays = 0;\n\n  return trays;\n}\n';
  const score = async (student: string) =>
    (await client.call('code_quality_scoring', { problem: 'cookies-on-trays', student, code: untouched })).text;
  expect(await score('noor')).toMatch(/^nothing_written: cookies-on-trays~05 /);
  expect(await score('olga')).toMatch(/^nothing_written: cookies-on-trays~00 /);
});

it("what breaks in a student's own way is compared with their own solution that passed", async () => {
  await using client = await CLIENTS['SDK v2 of 2025'](program);
  const own = 'export function slowestLap(times) {\n  return times.toSorted((a, b) => b - a)[0];\n}\n';
  const hint = async (student: string) => {
    const given = { problem, student, code: own.replace('b - a', 'a - b') };
    await client.call('grade_submission', given);
    for (let level = 0; level < 2; level++) {
      pass(25);
      await client.call('hint_generation', given);
    }
    pass(25);
    return (await client.call('hint_generation', given)).text;
  };
  expect((await client.call('grade_submission', { problem, student: 'ines', code: own })).text).toMatch(
    /^passed 6 of 6/,
  );
  expect(await hint('ines')).toMatch(/^level 2: .*\(line 2\): a - b is not b - a, /);
  expect(await hint('paul')).not.toContain('a - b is not b - a');
});

it('three requests within seconds are told to be that', async () => {
  await using client = await CLIENTS['SDK v2 of 2025'](program);
  const given = { problem, student: 'max', code: BROKEN };
  const ask = async () => (await client.call('hint_generation', given)).text;
  await client.call('grade_submission', given);
  expect([await ask(), await ask()].map((text) => text.slice(0, 7))).toEqual(['level 0', 'level 1']);
  expect(await ask()).toMatch(/^too_fast: Asked three times within seconds: /);
});

const grade = async (client: McpClient): Promise<string> => (await client.call('grade_submission', { problem })).text;
