import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { REPOSITORY } from '../places.ts';

/** What answers in the place of a cluster. */
export interface Stand extends AsyncDisposable {
  readonly url: string;
  readonly about: string;
  /** How long a fact takes from one server to the others at most. */
  readonly pauseMs: number;
  /** Runs what a cluster would run in a container; undefined where there is none of it. */
  readonly inside?: (command: readonly string[]) => Promise<string>;
}

/** What tokens are verified with: a public key in PEM, and what `iss` must say. */
export interface Trust {
  readonly publicKey: string;
  readonly issuer: string;
}

/** Starts what answers; `home` is a scratch folder. */
export type Raise = (trust: Trust, home: string) => Promise<Stand>;

/** One process with all five servers, which takes the tokens that the gateway would. Rejects where it does not start. */
export async function oneProcess({ publicKey, issuer }: Trust, home: string): Promise<Stand> {
  const child = spawn(process.execPath, ['dist/learnflow.js', 'serve', '--port', '0'], {
    cwd: REPOSITORY,
    env: {
      ...process.env,
      LEARNFLOW_HOME: `${home}/state`,
      LEARNFLOW_WORKSPACE: home,
      LEARNFLOW_JWT_KEY: publicKey,
      LEARNFLOW_JWT_ISSUER: issuer,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /listens on (http:\S+)/.exec(line)?.[1];
    if (!url) continue;
    const close = () => {
      child.kill();
      return ended;
    };
    return { url, about: 'learnflow serve', pauseMs: 0, [Symbol.asyncDispose]: close };
  }
  throw new Error('learnflow serve ended before it listened');
}
