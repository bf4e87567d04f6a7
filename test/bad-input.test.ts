import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { BAD_TEXTS, type BadText } from './bad-texts.ts';
import { CLIENTS } from './mcp-clients.ts';

const LEARNFLOW = fileURLToPath(new URL('../dist/learnflow.js', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'learnflow-bad-input-'));
const env: Record<string, string> = { LEARNFLOW_HOME: home, LEARNFLOW_WORKSPACE: home, LEARNFLOW_DURABILITY: 'NORMAL' };
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** What a caller at some door reads: a brief answer, or why it is refused. */
type Ask = (skill: string, given: object) => Promise<string>;

interface Door extends AsyncDisposable {
  readonly ask: Ask;
  /** Bytes that a call may have. */
  readonly limit: number;
}

async function stdio(): Promise<Door> {
  const client = await CLIENTS['SDK v2 of 2026']({
    command: process.execPath,
    args: [LEARNFLOW, 'debug'],
    env,
  });
  return {
    ask: async (skill, given) => (await client.call(skill, { ...given })).text,
    limit: Number.POSITIVE_INFINITY,
    [Symbol.asyncDispose]: () => client[Symbol.asyncDispose](),
  };
}

async function http(): Promise<Door> {
  const child = spawn(process.execPath, [LEARNFLOW, 'serve', '--port', '0', '--servers', 'debug'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const address = /http:\/\/[\w.:]+/.exec(await nextOf(createInterface({ input: child.stdout })))?.[0];
  return {
    async ask(skill, given) {
      const answer = await fetch(`${address}/debug/${skill.replaceAll('_', '-')}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(given),
      });
      const { brief, code, detail } = (await answer.json()) as Record<string, string>;
      return brief ?? `${code}: ${detail}`;
    },
    limit: 64 * 1024,
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM');
      await gone;
    },
  };
}

/** Each skill is one process that is given a call a line. */
async function shell(): Promise<Door> {
  const open = new Map<string, (given: object) => Promise<string>>();
  const ended: (() => Promise<void>)[] = [];
  const start = (skill: string) => {
    const child = spawn(process.execPath, [LEARNFLOW, 'call', skill, '--jsonl'], {
      env,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    const lines = createInterface({ input: child.stdout });
    ended.push(() => {
      child.stdin.end();
      return gone;
    });
    return async (given: object): Promise<string> => {
      child.stdin.write(`${JSON.stringify(given)}\n`);
      const { brief, code, detail } = JSON.parse(await nextOf(lines));
      return brief ?? `${code}: ${detail}`;
    };
  };
  return {
    ask(skill, given) {
      const call = open.get(skill) ?? start(skill);
      open.set(skill, call);
      return call(given);
    },
    limit: Number.POSITIVE_INFINITY,
    async [Symbol.asyncDispose]() {
      await Promise.all(ended.map((end) => end()));
    },
  };
}

/** The next line that a program prints. */
async function nextOf(lines: Interface): Promise<string> {
  const [line] = await once(lines, 'line');
  return String(line);
}

const DOORS = { stdio, http, shell };

const STACK = "TypeError: Cannot read properties of undefined (reading 'name')\n    at show (/home/ada/a.js:1:9)\n";
const NO_EVIDENCE = /^no_evidence: This is no error and no failing test\. Send the whole output/;
const TOO_LARGE = 'body_too_large: The body is over 64 kB. Send less code.';

const firstLine = (said: string): string => said.split('\n')[0] ?? '';

const fits = ({ limit }: Door, given: object): boolean => Buffer.byteLength(JSON.stringify(given)) <= limit;

async function expectAnswers(door: Door, { name, text, syntax, patterns, run }: BadText): Promise<void> {
  const code = { code: text };
  const ran = { error: STACK, code: text };
  if (!fits(door, code)) return expect(await door.ask('syntax_analysis', code)).toBe(TOO_LARGE);
  expect(firstLine(await door.ask('syntax_analysis', code)), name).toBe(syntax);
  expect(firstLine(await door.ask('error_pattern_detection', code)), name).toBe(patterns);
  expect(await door.ask('error_explanation', { error: text }), name).toMatch(NO_EVIDENCE);
  const explained = await door.ask('error_explanation', ran);
  expect(explained).toMatch(/^a\.js line 1: \.name is read of something that is undefined/);
  expect(explained).toContain(run ?? '\n');
  expect(explained.split('\n').length).toBeLessThanOrEqual(3);
}

describe.each(Object.entries(DOORS))('over %s', (_, open) => {
  it('whatever is sent gets its clear answer, and the next caller theirs', async () => {
    await using door = await open();
    for (const bad of BAD_TEXTS) await expectAnswers(door, bad);
    expect(await door.ask('syntax_analysis', { code: 'let a = 1;' })).toBe('valid JavaScript, 1 line');
  });
});

describe('64 kB over HTTP', () => {
  it('are read to the last byte, and one more is refused', async () => {
    await using door = await http();
    const given = (bytes: number) => ({ code: 'x;'.padEnd(bytes - '{"code":""}'.length, ' ') });
    expect(await door.ask('syntax_analysis', given(64 * 1024))).toBe('valid JavaScript, 1 line');
    for (const skill of ['syntax_analysis', 'error_pattern_detection'])
      expect(await door.ask(skill, given(64 * 1024 + 1))).toBe(TOO_LARGE);
    expect(await door.ask('error_explanation', { error: STACK.padEnd(64 * 1024, ' ') })).toBe(TOO_LARGE);
  });
});

/** Files of the learner, and what the three skills say first of each. */
const MEGABYTE = 1_000_000;
const LONG_LINE = 'const total = add(1, 2) * rows[3].size;\n';
const FILES: readonly (readonly [name: string, content: string | Uint8Array, said: readonly RegExp[]])[] = [
  [
    'large.js',
    `{ ${LONG_LINE}}\n`.repeat(Math.floor(MEGABYTE / (LONG_LINE.length + 4))),
    [/^valid JavaScript, \d+ lines$/, /^too long to look for patterns$/, /^a\.js line 1: /],
  ],
  [
    'broken.js',
    `${`{ ${LONG_LINE}}\n`.repeat(20_000)}let a = ;\n`,
    [/^line 40001: a value is expected here$/, /^too long to look for patterns$/, /^a\.js line 1: /],
  ],
  ['brackets.js', '['.repeat(MEGABYTE), [/nested too deeply/, /^too long to look for patterns$/, /^a\.js line 1: /]],
  ['larger.js', ' '.repeat(MEGABYTE + 1), Array(3).fill(/^file_too_large: /)],
  ['picture.js', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0xfe), Array(3).fill(/^file_not_text: /)],
];

describe('a file of a megabyte', () => {
  for (const [name, content] of FILES) writeFileSync(join(home, name), content);

  it.each([['stdio', stdio] as const, ['shell', shell] as const])('over %s is answered', async (_, open) => {
    await using door = await open();
    for (const [file, , said] of FILES) {
      const answers = [
        await door.ask('syntax_analysis', { file }),
        await door.ask('error_pattern_detection', { file }),
        await door.ask('error_explanation', { error: STACK, file }),
      ].map(firstLine);
      for (const [index, pattern] of said.entries()) expect(answers[index], file).toMatch(pattern);
    }
  });

  it('named on the command line is answered too', () => {
    const said = execFileSync(process.execPath, [LEARNFLOW, 'call', 'syntax_analysis', '--file', 'large.js'], { env });
    expect(String(said)).toMatch(/^valid JavaScript, \d+ lines\n$/);
  });
});
