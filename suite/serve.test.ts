import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Served extends AsyncDisposable {
  post(path: string, body: object): Promise<Record<string, unknown>>;
}

/** `learnflow serve` as a process of its own, on a free port, with everything it writes in a folder of its own. */
async function served(program: (home: string) => string): Promise<Served> {
  const home = mkdtempSync(join(tmpdir(), 'learnflow-serve-'));
  const child = spawn(process.execPath, [program(home), 'serve', '--port', '0'], {
    env: { ...process.env, LEARNFLOW_HOME: home, LEARNFLOW_WORKSPACE: home },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let address = '';
  for await (const line of createInterface({ input: child.stdout })) {
    address = /http:\/\/[\w.:]+/.exec(line)?.[0] ?? '';
    break;
  }
  return {
    async post(path, body) {
      const answer = await fetch(`${address}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return (await answer.json()) as Record<string, unknown>;
    },
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM');
      await gone;
      rmSync(home, { recursive: true, force: true });
    },
  };
}

const PROGRAMS: Readonly<Record<string, (home: string) => string>> = {
  'from its sources': () => join(root, 'suite/learnflow.ts'),
  'built, where there is no node_modules': (home) => {
    cpSync(join(root, 'dist'), join(home, 'dist'), { recursive: true });
    return join(home, 'dist/learnflow.js');
  },
};

describe.each(Object.entries(PROGRAMS))('learnflow serve %s', (_, program) => {
  it('has programs looked at in its threads, good ones and bad ones at once', async () => {
    await using server = await served(program);
    const codes = ['let a = 1;', 'let a = ;', '['.repeat(30_000), 'let a = 2;'];
    const said = await Promise.all(codes.map((code) => server.post('/debug/syntax-analysis', { code })));
    expect(said.map(({ brief }) => String(brief).split('\n')[0])).toEqual([
      'valid JavaScript, 1 line',
      'line 1: nothing follows =',
      'line 1: brackets or operators are nested too deeply to be read',
      'valid JavaScript, 1 line',
    ]);
  });
});
