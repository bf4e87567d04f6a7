import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, expect, it } from 'vitest';
import { wire } from './wire.ts';

const COMMAND = new URL('../dist/learnflow.js', import.meta.url).pathname;
const home = mkdtempSync(join(tmpdir(), 'learnflow-stuck-'));
const env = { LEARNFLOW_HOME: home, LEARNFLOW_WORKSPACE: home };
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Two unions of ten thousand objects: to compare them a type checker takes minutes. */
const bomb = (n: number): string => `// ${n}
type D = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';
type Four = \`\${D}\${D}\${D}\${D}\`;
type One = { [K in Four]: { k: K } }[Four];
type Other = { [K in Four]: { k: K; l?: K } }[Four];
declare let one: One;
declare let other: Other;
other = one;
one = other;
`;
const BOMBS = [1, 2, 3].map(bomb);
const PLAIN = 'const list = [];\nif (list === []) console.log(1);\n';
const STOPPED = /^analysis_stopped: Stopped after \d s or \d+ MB\. Send a shorter program/;

const LONG = 120_000;

it(
  'over stdio each program that keeps the type checker busy is stopped, and the next one is looked at',
  async () => {
    await using server = wire({ command: process.execPath, args: [COMMAND, 'debug'], env: { ...process.env, ...env } });
    await server.ask('initialize', {
      protocolVersion: '2025-06-18',
      capabilities: {},
      clientInfo: { name: 'test', version: '1' },
    });
    server.send({ jsonrpc: '2.0', method: 'notifications/initialized' });
    const call = async (name: string, given: object) => {
      const { result } = await server.ask('tools/call', { name, arguments: given });
      return String((result?.content as readonly { text: string }[] | undefined)?.[0]?.text);
    };
    const stuck = BOMBS.map((code) => call('error_pattern_detection', { code }));
    // What does not wait for them is answered meanwhile.
    expect(await call('syntax_analysis', { code: 'let a = 1;' })).toBe('valid JavaScript, 1 line');
    for (const said of await Promise.all(stuck)) expect(said).toMatch(STOPPED);
    expect(await call('error_pattern_detection', { code: PLAIN })).toMatch(/^line 2, certain: \[\] makes a new object/);
  },
  LONG,
);

it(
  'over HTTP they are stopped too, and meanwhile the process says that it is well',
  async () => {
    const child = spawn(process.execPath, [COMMAND, 'serve', '--port', '0'], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const gone = new Promise((resolve) => child.once('exit', resolve));
    try {
      let address = '';
      for await (const line of createInterface({ input: child.stdout })) {
        address = /http:\/\/[\w.:]+/.exec(line)?.[0] ?? '';
        break;
      }
      const post = async (code: string) => {
        const answer = await fetch(`${address}/debug/error-pattern-detection`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ code }),
        });
        return answer.text();
      };
      let under = BOMBS.length;
      const stuck = BOMBS.map((code) => post(code).finally(() => under--));
      expect((await fetch(`${address}/healthz`)).status).toBe(200);
      expect(under).toBe(BOMBS.length);
      for (const said of await Promise.all(stuck)) expect(said).toContain('analysis_stopped');
      expect(await post(PLAIN)).toContain('makes a new object');
      expect((await fetch(`${address}/healthz`)).status).toBe(200);
    } finally {
      child.kill('SIGTERM');
      await gone;
    }
  },
  LONG,
);
