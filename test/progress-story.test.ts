import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { Client as FirstClient } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport as FirstTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, expect, it } from 'vitest';

const COMMAND = new URL('../dist/learnflow.js', import.meta.url).pathname;
const FORTNIGHT = readFileSync(new URL('stories/fortnight.jsonl', import.meta.url), 'utf8');
const home = mkdtempSync(join(tmpdir(), 'learnflow-'));
const env = { ...(process.env as Record<string, string>), LEARNFLOW_HOME: home, LEARNFLOW_STUDENT: 'lena' };

/** What the fortnight comes to, reckoned by hand from the file: two exercises at 1 and 0.75·1, three quizzes. */
const FOR_LOOPS = /^for-loops 79% Proficient, known: completion 90, quiz 90, quality 80, consistency 0/;

async function learnflow(args: readonly string[], input = ''): Promise<{ out: string; err: string; code: unknown }> {
  const child = spawn(process.execPath, [COMMAND, ...args], { env });
  child.stdin.end(input);
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { out, err, code };
}

beforeAll(async () => {
  const { out, code } = await learnflow(['call', 'record_activity', '--jsonl'], FORTNIGHT);
  expect(code).toBe(0);
  expect(out.trim().split('\n')).toHaveLength(FORTNIGHT.trim().split('\n').length);
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

it('a fortnight, told line by line, is there in the shell', async () => {
  expect((await learnflow(['call', 'mastery_calculation', '{"concept":"for-loops"}'])).out).toMatch(FOR_LOOPS);
  expect((await learnflow(['call', 'mastery-calculation', '{"concept":"closures"}'])).err).toMatch(/^no_evidence: /);
  const { out } = await learnflow(['call', 'mastery_calculation', '{"concept":"for-loops"}', '--full']);
  expect(JSON.parse(out)).toMatchObject({
    evidence: { exercises: 3, quizzes: 3, reviews: 3 },
    parts: { quality: 0.8 },
  });
});

it('a line that cannot be recorded is answered in its place, and the rest goes on', async () => {
  const lines = [
    '{"kind":"quiz","student":"max","concept":"loops","score":1}',
    'oops',
    '{"kind":"quiz","student":"max","concept":"arrays","score":1}',
  ];
  const { out, code } = await learnflow(['call', 'record_activity', '--jsonl'], lines.join('\n'));
  const codes = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).code ?? 'done');
  expect([codes, code]).toEqual([['unknown_concept', 'not_json', 'done'], 1]);
});

it('the first SDK and the second read the same student, and one process sees at once what another records', async () => {
  const first = new FirstClient({ name: 'first', version: '1' });
  const second = new Client({ name: 'second', version: '1' });
  const command = { command: process.execPath, args: [COMMAND, 'progress'], env };
  await first.connect(new FirstTransport(command));
  await second.connect(new StdioClientTransport(command));
  const ask = { name: 'mastery_calculation', arguments: { concept: 'for-loops' } };
  const said = async () => [(await first.callTool(ask)).content, (await second.callTool(ask)).content];
  for (const content of await said())
    expect(content).toEqual([{ type: 'text', text: expect.stringMatching(FOR_LOOPS) }]);
  await first.callTool({
    name: 'record_activity',
    arguments: { kind: 'quiz', concept: 'for-loops', score: 0, student: 'max' },
  });
  const seen = await second.callTool({
    name: 'mastery_calculation',
    arguments: { concept: 'for-loops', student: 'max' },
  });
  expect(seen.content).toEqual([{ type: 'text', text: expect.stringMatching(/^for-loops \d+% Beginner/) }]);
  await Promise.all([first.close(), second.close()]);
});

it('HTTP answers with the same, and stops when it is told to', async () => {
  const server = spawn(process.execPath, [COMMAND, 'serve', '--port', '0'], { env });
  const [greeting] = await once(server.stdout, 'data');
  const url = /http:\/\/[\d.]+:\d+/.exec(String(greeting))?.[0];
  const body = JSON.stringify({ concept: 'for-loops' });
  const answer = await fetch(`${url}/progress/mastery-calculation`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  expect(await answer.json()).toMatchObject({ agent_type: 'progress', brief: expect.stringMatching(FOR_LOOPS) });
  const record = await (await fetch(`${url}/progress/students/me`)).text();
  expect(record).toMatch(/^# lena\n/);
  expect(record).toMatch(/\| 79% Proficient \| 90% \| 90% \| 80% \| yes \| \d{4}-/);
  server.kill('SIGTERM');
  expect(await once(server, 'close')).toEqual([0, null]);
});

it('a network is never listened on without a key', async () => {
  const { err, code } = await learnflow(['serve', '--host', '0.0.0.0', '--port', '0']);
  expect(err).toMatch(/^key_missing: .*LEARNFLOW_JWT_KEY/);
  expect(code).toBe(1);
});

it('a wrong command says what is right and exits 2', async () => {
  for (const args of [['serv'], ['serve', '--port', 'x'], ['serve', '--servers', 'x'], ['call']]) {
    const { err, code } = await learnflow(args);
    expect(err).not.toBe('');
    expect(code, args.join(' ')).toBe(2);
  }
});

it('a student can be taken out whole, and forgotten', async () => {
  const exported = JSON.parse((await learnflow(['student', 'export', 'lena'])).out);
  expect(exported.documents.length).toBeGreaterThan(10);
  expect((await learnflow(['student', 'delete', 'lena', '--yes'])).out).toBe(
    `lena: ${exported.documents.length} documents removed\n`,
  );
  expect((await learnflow(['call', 'mastery_calculation', '{"concept":"for-loops"}'])).err).toMatch(/^no_evidence: /);
});
