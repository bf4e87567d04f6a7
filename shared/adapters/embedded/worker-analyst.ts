import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import type { Analyst } from '../../ports/analyst.ts';
import { Refusal } from '../../skill/refusal.ts';
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
  return {
    async analyse({ name }, input) {
      const { port1: heard, port2: started } = new MessageChannel();
      const stop = new AbortController();
      const order: Order = { name, input, started };
      const answer = pool.run(order, { transferList: [started], signal: stop.signal });
      let timer = setTimeout(() => stop.abort(crowded()), patience);
      heard.once('message', () => {
        clearTimeout(timer);
        timer = setTimeout(() => stop.abort(stopped(milliseconds, megabytes)), milliseconds);
      });
      try {
        return await answer;
      } catch (error) {
        if (stop.signal.aborted) throw stop.signal.reason;
        throw isOutOfMemory(error) ? stopped(milliseconds, megabytes) : error;
      } finally {
        clearTimeout(timer);
        heard.close();
      }
    },
    async close() {
      await pool.destroy();
    },
  };
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

const stopped = (milliseconds: number, megabytes: number) =>
  new Refusal(
    'analysis_stopped',
    'unavailable',
    `Stopped after ${milliseconds / 1_000} s or ${megabytes} MB. Send a shorter program, or only the part in question.`,
  );

const crowded = () => new Refusal('busy', 'unavailable', 'Too many programs are looked at already. Call again.');
