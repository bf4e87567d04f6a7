import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export interface Service extends AsyncDisposable {
  readonly url: string;
  readonly pid: number | undefined;
}

/** Starts a program that says its address in the first line it prints. */
export async function service(
  program: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Service> {
  const child = spawn(process.execPath, program, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await Promise.race([once(createInterface({ input: child.stdout }), 'line'), once(child, 'close')]);
  const url = /http:\/\/[\d.]+:\d+/.exec(String(line))?.[0];
  if (!url) throw new Error(`${program.join(' ')} said ${line}`);
  return {
    url,
    pid: child.pid,
    async [Symbol.asyncDispose]() {
      const gone = once(child, 'close');
      child.kill('SIGTERM');
      await gone;
    },
  };
}

const LOAD = fileURLToPath(new URL('load.ts', import.meta.url));

/** Requests a second of a POST route over ten connections kept alive, loaded by another process. */
export async function requestsPerSecond(url: string, bodies: readonly string[], seconds: number): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, [LOAD, url, String(seconds), ...bodies]);
  const { average, failed } = JSON.parse(stdout);
  if (failed > 0) throw new Error(`${url}: ${failed} requests failed`);
  return average;
}
