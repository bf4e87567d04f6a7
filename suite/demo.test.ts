import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const program = fileURLToPath(new URL('learnflow.ts', import.meta.url));

async function learnflow(...args: readonly string[]): Promise<{ out: string; err: string; code: unknown }> {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { out, err, code };
}

it('the demo plays a whole session over MCP, and in a pipe without colours', async () => {
  const { out, err, code } = await learnflow('demo');
  expect({ err, code }).toEqual({ err: '', code: 0 });
  expect(out).not.toContain('\u001b');
  expect(out.match(/^call /gm)).toHaveLength(12);
  expect(out).toMatch(/^answer {3}passed 4 of 4$/m);
  expect(out).toMatch(/\d+ tokens for calls and answers\. Without the skills: \d+\. \d\d % less\./);
});

it('a log that is not there is refused with what it should be', async () => {
  const { err, code } = await learnflow('efficiency', '--session', '/nowhere.jsonl');
  expect(err).toMatch(/^no_such_file: .*JSON-RPC messages, one a line/);
  expect(code).toBe(1);
});
