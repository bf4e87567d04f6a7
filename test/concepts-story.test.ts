import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLIENTS } from './mcp-clients.ts';

const COMMAND = new URL('../dist/learnflow.js', import.meta.url).pathname;
const home = mkdtempSync(join(tmpdir(), 'learnflow-'));
const workspace = join(home, 'workspace');
const env = { LEARNFLOW_HOME: home, LEARNFLOW_WORKSPACE: workspace, LEARNFLOW_STUDENT: 'lena' };
mkdirSync(workspace);

const open = () => CLIENTS['SDK v2 of 2025']({ command: process.execPath, args: [COMMAND, 'all'], env });
type Client = Awaited<ReturnType<typeof open>>;
let client: Client;

const learnflow = (...args: readonly string[]) =>
  spawnSync(process.execPath, [COMMAND, ...args], { env: { ...process.env, ...env }, encoding: 'utf8' });

const WELL = ['conditionals-if', 'parameters-defaults'];
const BADLY = ['return-values', 'scope', 'callbacks'];

beforeAll(async () => {
  client = await open();
  for (const [concepts, score] of [
    [WELL, 1],
    [BADLY, 0.3],
  ] as const)
    for (const concept of concepts)
      for (const kind of ['quiz', 'exercise', 'quiz'])
        await client.call('record_activity', {
          kind,
          concept,
          score,
          ...(kind === 'exercise' && { exercise: `${concept}-1`, level: 'easy' }),
        });
});

afterAll(async () => {
  await client[Symbol.asyncDispose]();
  rmSync(home, { recursive: true, force: true });
});

const explain = async (concept: string, more: object = {}) =>
  (await client.call('explanation_generation', { concept, ...more })).text;

it('three shaky prerequisites of closures are named in teaching order, each with its evidence', async () => {
  const { text } = await client.call('concept_mapping', { concept: 'closures' });
  const evidence = String.raw`shaky, \d+% after 3 attempts(?:, stuck)?, last \d{4}-\d\d-\d\d`;
  expect(text).toMatch(
    new RegExp(
      `^closures: 3 prerequisites first: return-values ${evidence}; scope ${evidence}; callbacks ${evidence}$`,
    ),
  );
});

it('scope is explained; after a wrong answer a misconception is shown false; nothing is told twice', async () => {
  const first = await explain('scope');
  expect(first).toMatch(/\nprints: .+\nask: .+\?$/);
  const { check } = JSON.parse(await explain('scope', { student: 'max', detail: 'full' }));
  // One of two choices is wrong.
  const graded = [];
  for (const answer of ['A', 'B'])
    graded.push((await client.call('grade_submission', { problem: check, answer })).text);
  expect(graded.toSorted()[1]).toBe('wrong');
  const refuted = await explain('scope');
  expect(refuted).toMatch(/^wrong: .+\n[\s\S]+\nprints: .+\ntruth: .+/);

  const told = [first, refuted];
  for (let next = await explain('scope'); !next.startsWith('all that there is'); next = await explain('scope')) {
    expect(told).not.toContain(next);
    told.push(next);
  }
  expect(told.length).toBeGreaterThanOrEqual(5);
  expect(await explain('scope')).toMatch(
    /^all that there is on scope was told \(\d explanations\)\ncheck: problem_generation, problem /,
  );
});

it('a mistake that was found in her code decides what is told of its concept', async () => {
  const code =
    'const shows = [];\nfor (var i = 0; i < 3; i++) shows.push(function () { return i; });\nconsole.log(shows[0]());\n';
  writeFileSync(join(workspace, 'shows.js'), code);
  const found = await client.call('error_pattern_detection', { file: 'shows.js', detail: 'full' });
  expect(JSON.parse(found.text).findings[0].pattern).toBe('var-in-loop-closure');
  expect(JSON.parse(await explain('closures', { detail: 'full' })).level).toBe('first');
  const { level, misconception } = JSON.parse(await explain('closures', { detail: 'full' }));
  expect([level, misconception]).toEqual(['repair', 'each-round-has-its-var']);
});

it('her own names stand in the example where it still prints the same', async () => {
  writeFileSync(join(workspace, 'sum.js'), 'let total = 0;\nfor (const one of [1, 2]) total += one;\n');
  const told = JSON.parse(
    await explain('for-loops', { misconception: 'semicolon-does-no-harm', file: 'sum.js', detail: 'full' }),
  );
  expect(Object.values(told.names)).toEqual(['total']);
  expect(told.code).toContain('let total = 0;');
});

it('what code shows and avoids is told, and of broken code what words alone say', async () => {
  const code = 'const fast = [];\nfor (const lap of [61, 58]) {\n  if (lap < 60) fast.push(lap);\n}\n';
  const { text } = await client.call('concept_extraction', { code, expect: 'array-transformations' });
  expect(text).toMatch(/^avoids array-transformations, with array-loops instead \(line 2\)\nshows /);
  const broken = await client.call('concept_extraction', { code: code.slice(0, -2) });
  expect(broken.text).toMatch(
    /^the code does not parse; by its words alone it may show .+\ncheck: call syntax_analysis$/s,
  );
});

describe('bad input', () => {
  it.each([
    ['concept_mapping', { concept: 'closure' }, /^unknown_concept: .*Nearest: closures/],
    ['concept_mapping', { problem: 'bus-pas' }, /^unknown_problem: .*Nearest: bus-pass/],
    ['concept_mapping', { concept: 'closures', problem: 'bus-pass' }, /^one_target: /],
    ['concept_mapping', { code: 'let = ;' }, /^unreadable: .*syntax_analysis/],
    [
      'concept_extraction',
      { code: 'let a;', expect: 'maps, lops' },
      /^unknown_concept: .*sets-maps.*Unknown concept "lops"/,
    ],
    ['explanation_generation', { concept: 'scope', misconception: 'x' }, /^unknown_misconception: .*Known: /],
  ])('%s refuses %j and says what to do', async (skill, given, said) => {
    const { text, isError } = await client.call(skill, given);
    expect([isError, text]).toEqual([true, expect.stringMatching(said)]);
  });

  it('a lesson that there is none of is not found, with what is near', async () => {
    await expect(client.read('learnflow://concept/closure')).rejects.toThrow(/no_lesson: .*Nearest: closures/);
    expect(await client.read('learnflow://concept/closures')).toMatch(/^# Closures\n/);
  });

  it('a circle in a graph of their own is named to a teacher, and exits 1', () => {
    const folder = join(home, 'own');
    mkdirSync(join(folder, 'add'), { recursive: true });
    writeFileSync(
      join(folder, 'concepts.yaml'),
      'add: { title: Adding, prerequisites: [times] }\ntimes: { title: Times, prerequisites: [add] }\n',
    );
    writeFileSync(join(folder, 'add', 'lesson.md'), 'Adding makes one number of two.\n');
    const { stdout, status } = learnflow('concepts', 'check', folder);
    expect(stdout).toContain('✗ these rest on each other in a circle: add → times → add\n');
    expect(stdout).toContain('✗ add/lesson.md: ## Model is missing\n');
    expect(status).toBe(1);
  });
});
