import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

export interface Service extends AsyncDisposable {
  readonly url: string;
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
    async [Symbol.asyncDispose]() {
      const gone = once(child, 'close');
      child.kill('SIGTERM');
      await gone;
    },
  };
}

const autocannon = createRequire(import.meta.url).resolve('autocannon/autocannon.js');

/** Requests a second of a POST route over ten connections kept alive, loaded by another process. */
export async function requestsPerSecond(url: string, body: string, seconds: number): Promise<number> {
  const options = ['-j', '-c', '10', '-d', String(seconds), '-m', 'POST', '-H', 'content-type=application/json'];
  const { stdout } = await promisify(execFile)(process.execPath, [autocannon, ...options, '-b', body, url]);
  const { requests, non2xx, errors } = JSON.parse(stdout);
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx} answers not 2xx, ${errors} errors`);
  return requests.average;
}
