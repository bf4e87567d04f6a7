import { performance } from 'node:perf_hooks';
import { type JSValueHandle, QuickJS } from 'quickjs-wasi';
import { HOST_WORDS, type Mould, STACK } from './mould.ts';

/** What one run wants of its engine. */
export interface Wishes {
  /** Bytes beside what every copy starts with. */
  readonly heap: number;
  /** Whether the run's time is over. Asked every few thousand steps. */
  late(): boolean;
  hear(fact: string): void;
  resolve(from: string, specifier: string): string;
  load(name: string): string;
}

/** A copy of the mould for one run. It is not torn down, only dropped: its memory is an instance of its own. */
export interface Engine {
  start(order: string): void;
  /** False where no timer is left. */
  tick(): boolean;
  stuck(): void;
  /** Runs what waits; how much that was. Throws what no program can catch: interrupts, a broken engine. */
  work(late: () => boolean): number;
  /** Whether the judge itself gave up. */
  readonly broken: boolean;
  /** Bytes beside what every copy starts with. */
  readonly peak: number;
}

/** Jobs between two looks at the clock. */
const JOBS = 500;

export async function openEngine({ wasm, snapshot, heap, judge }: Mould, wishes: Wishes): Promise<Engine> {
  const strays = strayPromises();
  const zero = Date.now() - performance.now();
  let ahead = 0;
  const vm = await QuickJS.restore(snapshot, {
    wasm,
    memoryLimit: heap + wishes.heap,
    maxStackSize: STACK,
    timezoneOffset: 0,
    interruptHandler: wishes.late,
    onUnhandledRejection: strays.note,
    moduleLoader: { normalize: wishes.resolve, load: wishes.load },
    wasi: (memory) => ({
      clock_time_get(_clock: number, _precision: bigint, result: number) {
        const nanoseconds = BigInt(Math.floor((zero + performance.now() + ahead) * 1_000)) * 1_000n;
        new DataView(memory.buffer).setBigUint64(result, nanoseconds, true);
        return 0;
      },
    }),
  });
  const host: Record<(typeof HOST_WORDS)[number], (argument: JSValueHandle) => JSValueHandle> = {
    tell: (fact) => {
      wishes.hear(fact.toString());
      return vm.undefined;
    },
    shift: (milliseconds) => {
      ahead = milliseconds.toNumber();
      return vm.undefined;
    },
    strays: () => vm.newNumber(strays.count()),
    stray: () => strays.take() ?? vm.undefined,
  };
  for (const name of HOST_WORDS) vm.registerHostCallback(name, (argument = vm.undefined) => host[name](argument));
  const call = (token: number, ...args: JSValueHandle[]) =>
    vm.callFunction(vm.importHandle(token), vm.undefined, ...args);
  let started: JSValueHandle | undefined;
  const exports = vm._getExports();
  return {
    start: (order) => {
      started = call(judge.start, vm.newString(order));
    },
    tick: () => call(judge.tick).toBoolean(),
    stuck: () => void call(judge.stuck),
    // The library's own loop would run jobs that make jobs for ever, between whose steps no clock is looked at.
    work: (late) => {
      let done = 0;
      for (; exports.qjs_is_job_pending(); done += 1) {
        if (exports.qjs_execute_pending_job() < 0) throw new Error(vm.getException().toString());
        if (done % JOBS === 0 && late()) break;
      }
      return done;
    },
    get broken() {
      return started?.promiseState === REJECTED;
    },
    get peak() {
      const grown = vm._getMemory().buffer.byteLength - snapshot.memory.byteLength;
      return grown > 0 ? grown : Math.max(0, vm.getMemoryUsage().mallocSize - heap);
    },
  };
}

const REJECTED = 2;

/** Promises that were rejected and that nobody has handled so far, with their reasons. */
function strayPromises() {
  const found = new Map<number, JSValueHandle>();
  return {
    note(promise: JSValueHandle, reason: JSValueHandle, isHandled: boolean) {
      if (isHandled) found.delete(promise.identity);
      // The promise is kept too, so that no other can come to lie where it lay.
      else if (found.size < MOST_STRAYS) found.set(promise.dup().identity, reason.dup());
    },
    count: () => found.size,
    take(): JSValueHandle | undefined {
      const next = found.entries().next().value;
      if (next) found.delete(next[0]);
      return next?.[1];
    },
  };
}

const MOST_STRAYS = 100;
