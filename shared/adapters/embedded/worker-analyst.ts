import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import type { Analyst } from '../../ports/analyst.ts';
import { gone } from '../../ports/gone.ts';
import { crowded, stopped, stopping } from './analyst-refusals.ts';
import type { Order } from './analyst-thread.ts';

export interface AnalystLimits {
  /** From when an input is looked at. */
  readonly milliseconds: number;
  /** How long an input may wait until one of the threads is free, ms. */
  readonly patience: number;
  /** Of a thread's heap. */
  readonly megabytes: number;
  readonly threads: number;
}

export interface AnalystOptions extends Partial<AnalystLimits> {
  /** What `program` finds as its `workerData`. */
  readonly data?: object;
}

/**
 * An analysis of any real program takes a hundredth of this; a thread with everything loaded has 120 MB. The time is to end
 * an analysis before its memory does: V8 may take the whole process with a heap that is full.
 */
const LIMITS: AnalystLimits = { milliseconds: 5_000, patience: 30_000, megabytes: 1_500, threads: 2 };

/** A thread with nothing to do is kept so long: to load everything again takes a second of a core, in the midst of others' calls. */
const IDLE_MS = 10 * 60_000;

/**
 * In threads that are killed when an analysis takes too long or too much memory: right where strangers' programs come in
 * and others wait. `program` exports `analyse`, made by `analysing`.
 */
export function workerAnalyst(program: URL, { data, ...limits }: AnalystOptions = {}): Analyst {
  const { milliseconds, patience, megabytes, threads } = { ...LIMITS, ...limits };
  const pool = new Piscina({
    filename: program.href,
    name: 'analyse',
    workerData: data,
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: IDLE_MS,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  // A thread that dies with nobody to tell is replaced; what it was asked has been answered.
  pool.on('error', () => {});
  let closed = false;
  return {
    async analyse({ name }, input, signal) {
      if (signal?.aborted) throw gone();
      const { port1: heard, port2: started } = new MessageChannel();
      const stop = new AbortController();
      const order: Order = { name, input, started };
      const answer = pool.run(order, { transferList: [started], signal: stop.signal });
      let timer = setTimeout(() => stop.abort(crowded()), patience);
      let begun = false;
      heard.once('message', () => {
        begun = true;
        clearTimeout(timer);
        timer = setTimeout(() => stop.abort(stopped(milliseconds, megabytes)), milliseconds);
      });
      const settled = answer
        .catch((error) => {
          if (stop.signal.aborted) throw stop.signal.reason;
          if (closed) throw stopping();
          throw isOutOfMemory(error) ? stopped(milliseconds, megabytes) : error;
        })
        .finally(() => {
          clearTimeout(timer);
          heard.close();
        });
      // A thread that has begun goes on to its end: to start another would cost more.
      const leave = () => begun || stop.abort(gone());
      return signal ? orGone(settled, signal, leave) : settled;
    },
    async close() {
      closed = true;
      await pool.destroy();
    },
  };
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

/** What is waited for, or a refusal as soon as the signal aborts: whoever left is not told what becomes of it. */
function orGone<T>(awaited: Promise<T>, signal: AbortSignal, leave: () => void): Promise<T> {
  const { promise: left, reject } = Promise.withResolvers<never>();
  const onAbort = () => {
    leave();
    reject(gone());
  };
  signal.addEventListener('abort', onAbort);
  awaited.catch(() => undefined);
  return Promise.race([awaited, left]).finally(() => signal.removeEventListener('abort', onAbort));
}
