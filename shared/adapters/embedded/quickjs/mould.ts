import { EvalFlags, QuickJS, type Snapshot } from 'quickjs-wasi';
import { JUDGE } from './modules.ts';

/** Half of the engine's stack of 1 MB, as its makers allow: some 2,000 calls of a small function. */
export const STACK = 512 * 1024;

const JUDGE_WORDS = ['start', 'tick', 'stuck'] as const;
export const HOST_WORDS = ['tell', 'shift', 'strays', 'stray'] as const;

/** An engine with the judge loaded and everything locked. Each run gets a copy of its memory. */
export interface Mould {
  readonly wasm: WebAssembly.Module;
  readonly snapshot: Snapshot;
  /** Bytes of heap that every copy starts with. */
  readonly heap: number;
  /** Tokens of the judge's functions, good in every copy. */
  readonly judge: Readonly<Record<(typeof JUDGE_WORDS)[number], number>>;
}

/** JavaScript of the judge's modules by name: `judge`, and what it imports. */
export type JudgeSource = (name: string) => string;

/** Throws where the judge itself is broken. */
export async function makeMould(wasm: WebAssembly.Module, source: JudgeSource): Promise<Mould> {
  const vm = await QuickJS.create({
    wasm,
    timezoneOffset: 0,
    maxStackSize: STACK,
    moduleLoader: {
      normalize: (_, specifier) => `learnflow:${specifier.replace(/^\.\/|^learnflow:|\.ts$/g, '')}`,
      load: (name) => source(name.slice('learnflow:'.length)),
    },
  });
  const host = vm.newObject();
  for (const name of HOST_WORDS)
    host.setProp(
      name,
      vm.newFunction(name, () => vm.undefined),
    );
  vm.global.setProp('learnflowHost', host);
  const loading = vm.evalCode(`import '${JUDGE}';`, 'learnflow:mould', EvalFlags.TYPE_MODULE);
  vm.executePendingJobs();
  const loaded = await vm.resolvePromise(loading);
  if ('error' in loaded) throw new Error('the judge does not load', { cause: vm.dump(loaded.error) });
  const [start = 0, tick = 0, stuck = 0] = JUDGE_WORDS.map((name) =>
    vm.exportHandle(vm.global.getProp('learnflowJudge').getProp(name)),
  );
  vm.evalCode('delete globalThis.learnflowJudge');
  vm.runGC();
  const heap = vm.getMemoryUsage().mallocSize;
  return { wasm, snapshot: vm.snapshot(), heap, judge: { start, tick, stuck } };
}
