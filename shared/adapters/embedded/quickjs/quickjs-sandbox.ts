import { availableParallelism } from 'node:os';
import { DEFAULT_LIMITS, type Sandbox } from '../../../ports/sandbox.ts';
import { refusal } from '../../../skill/refusal.ts';
import type { RunResult } from '../../../skill/run.ts';
import { fairQueue } from './fair-queue.ts';
import type { Job } from './job.ts';
import { type SandboxThread, startThread } from './sandbox-thread.ts';

export interface SandboxSettings {
  /** Threads, of which each runs one program at a time. */
  readonly threads: number;
  /** Runs that may wait. */
  readonly room: number;
}

/** Two at least: whose program does not end holds up no more than one of them. */
const settingsHere = (): SandboxSettings => ({
  threads: Math.max(2, availableParallelism() - 1),
  room: 200,
});

interface Waiting {
  readonly job: Job;
  resolve(result: RunResult): void;
  reject(error: unknown): void;
}

/** QuickJS in WebAssembly, in threads that are started when first needed and kept. */
export function quickjsSandbox(settings: Partial<SandboxSettings> = {}): Sandbox {
  const { threads, room } = { ...settingsHere(), ...settings };
  const queue = fairQueue<Waiting>(room);
  const idle: SandboxThread[] = [];
  const busy = new Set<SandboxThread>();
  let closed = false;

  async function serve(): Promise<void> {
    if (closed || busy.size >= threads) return;
    const next = queue.take();
    if (!next) return;
    try {
      next.resolve(await runOn(aliveThread(), next.job));
    } catch (error) {
      next.reject(error);
    }
    void serve();
  }

  function aliveThread(): SandboxThread {
    const found = idle.pop();
    return found?.alive ? found : startThread();
  }

  async function runOn(thread: SandboxThread, job: Job): Promise<RunResult> {
    busy.add(thread);
    try {
      return await thread.run(job);
    } finally {
      busy.delete(thread);
      if (!closed) idle.push(thread.alive ? thread : startThread());
    }
  }

  return {
    run(program, who, limits) {
      return new Promise((resolve, reject) => {
        const job = { program, limits: { ...DEFAULT_LIMITS, ...limits } };
        if (closed || !queue.push(who, { job, resolve, reject })) reject(refusal('sandbox_full', FULL, { room }));
        else void serve();
      });
    },
    warm() {
      if (!closed && idle.length + busy.size === 0) idle.push(startThread());
    },
    async close() {
      closed = true;
      for (const { reject } of queue.drain()) reject(refusal('sandbox_full', FULL, { room }));
      await Promise.all([...idle, ...busy].map((thread) => thread.close()));
    },
  };
}

const FULL = {
  kind: 'unavailable',
  say: 'The sandbox is busy: {room} runs wait already. Nothing was recorded; call again in a few seconds.',
} as const;
