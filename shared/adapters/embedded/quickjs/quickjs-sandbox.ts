import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import { DEFAULT_LIMITS, type Sandbox } from '../../../ports/sandbox.ts';
import { refusal } from '../../../skill/refusal.ts';
import type { RunResult } from '../../../skill/run.ts';
import { fairQueue } from './fair-queue.ts';
import type { Job } from './job.ts';
import { type SandboxThread, startThread } from './sandbox-thread.ts';
import { threadTime } from './thread-time.ts';

export interface SandboxSettings {
  /** Threads, of which each runs one program at a time. */
  readonly threads: number;
  /** Runs that may wait. */
  readonly room: number;
  /** Threads that are kept from those whose programs ran for seconds lately, so that nobody else waits for them. */
  readonly spared: number;
}

/** Two at least: whose program does not end holds up no more than one of them. */
const settingsHere = (): SandboxSettings => ({
  threads: Math.max(2, availableParallelism() - 1),
  room: 200,
  spared: 0,
});

interface Waiting {
  readonly job: Job;
  resolve(result: RunResult): void;
  reject(error: unknown): void;
}

/** QuickJS in WebAssembly, in threads that are started when first needed and kept. */
export function quickjsSandbox(settings: Partial<SandboxSettings> = {}): Sandbox {
  const { threads, room, spared } = { ...settingsHere(), ...settings };
  const time = threadTime(() => performance.now());
  const queue = fairQueue<Waiting>(room, time.owed);
  const idle: SandboxThread[] = [];
  const busy = new Set<SandboxThread>();
  const mostOwing = Math.max(1, threads - spared);
  let owing = 0;
  let closed = false;

  async function serve(): Promise<void> {
    if (closed || busy.size >= threads) return;
    const who = queue.next(owing < mostOwing);
    const next = who === undefined ? undefined : queue.take(who);
    if (who === undefined || !next) return;
    const owes = time.owed(who) > 0 ? 1 : 0;
    owing += owes;
    try {
      const result = await runOn(aliveThread(), next.job);
      time.charge(who, result.milliseconds);
      next.resolve(result);
    } catch (error) {
      next.reject(error);
    } finally {
      owing -= owes;
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
    run(program, who, limits, signal) {
      return new Promise((resolve, reject) => {
        const waiting = { job: { program, limits: { ...DEFAULT_LIMITS, ...limits } }, resolve, reject };
        if (signal?.aborted) return reject(refusal('cancelled', GONE));
        if (closed || !queue.push(who, waiting)) return reject(refusal('sandbox_full', FULL, { room }));
        signal?.addEventListener('abort', () => {
          queue.drop(who, waiting);
          reject(refusal('cancelled', GONE));
        });
        void serve();
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

const GONE = {
  kind: 'unavailable',
  say: 'Cancelled before its code had run. Nothing was recorded; call again.',
} as const;
