import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { RunResult } from '../../../skill/run.ts';
import type { Answer, Job } from './job.ts';

/** One thread and the engine in it. */
export interface SandboxThread {
  /** Throws only where the sandbox itself is broken. */
  run(job: Job): Promise<RunResult>;
  /** False once it was killed or died; then a run wants another thread. */
  readonly alive: boolean;
  close(): Promise<void>;
}

/** What a run may take beyond its wall, before its thread is killed: an engine function may not look at the clock. */
const GRACE = 500;
/** What one thread may start up in. */
const START = 10_000;

/** The thread's stack holds the engine's deepest recursion; its own heap only strips types. */
const RESOURCES = { stackSizeMb: 16, maxOldGenerationSizeMb: 256 };

export function startThread(): SandboxThread {
  // Stripping types is not yet a stable part of Node, and says so on stderr.
  const worker = new Worker(program(), {
    resourceLimits: RESOURCES,
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  worker.unref();
  let alive = true;
  let settle: ((answer: Answer | 'dead', error?: unknown) => void) | undefined;
  let said: unknown;
  const ready = new Promise<void>((resolve) => {
    worker.on('message', (message: Answer | 'ready') => (message === 'ready' ? resolve() : settle?.(message)));
    worker.on('error', (error) => {
      said = error;
    });
    worker.on('exit', () => {
      alive = false;
      resolve();
      settle?.('dead', said);
    });
  });

  async function run(job: Job): Promise<RunResult> {
    worker.ref();
    const starting = setTimeout(() => worker.terminate(), START);
    await ready;
    clearTimeout(starting);
    const began = performance.now();
    const kill = setTimeout(() => worker.terminate(), job.limits.wall + GRACE);
    try {
      return await new Promise<RunResult>((resolve, reject) => {
        settle = (answer, error) => {
          if (answer !== 'dead' && 'bug' in answer) return reject(new Error(answer.bug));
          if (answer !== 'dead') {
            if (answer.worn) retire();
            return resolve(answer.result);
          }
          const milliseconds = Math.round(performance.now() - began);
          const result = milliseconds >= job.limits.wall ? killed(job, milliseconds) : died(error, milliseconds);
          return result ? resolve(result) : reject(new Error('the sandbox thread died', { cause: error }));
        };
        if (alive) worker.postMessage(job);
        else settle('dead', said);
      });
    } finally {
      clearTimeout(kill);
      settle = undefined;
      worker.unref();
    }
  }

  function retire(): void {
    alive = false;
    void worker.terminate();
  }

  return {
    run,
    get alive() {
      return alive;
    },
    close: async () => void (await worker.terminate()),
  };
}

/** The thread's program lies beside this file in the sources, and at the top of a bundle, whose chunks lie one below. */
function program(): URL {
  const found = ['./thread.ts', './sandbox-thread.js', '../sandbox-thread.js']
    .map((path) => new URL(path, import.meta.url))
    .find((url) => existsSync(url));
  if (!found) throw new Error('the sandbox is not installed: sandbox-thread.js is missing beside the program');
  return found;
}

const killed = ({ limits }: Job, milliseconds: number): RunResult => ({
  verdict: 'timeout',
  tests: [],
  fault: { name: 'Timeout', message: `did not end within ${limits.wall / 1_000} s`, frames: [] },
  output: '',
  milliseconds,
  bytes: 0,
});

function died(error: unknown, milliseconds: number): RunResult | undefined {
  if (!(error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')) return undefined;
  const fault = { name: 'InternalError', message: 'out of memory', frames: [] };
  return { verdict: 'out_of_memory', tests: [], fault, output: '', milliseconds, bytes: 0 };
}
