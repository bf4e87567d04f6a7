import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { QuickJS } from 'quickjs-wasi';
import { resolveModule, withWords, wordsSource } from '../shared/adapters/embedded/quickjs/modules.ts';
import type { Program } from '../shared/skill/run.ts';

const wasm = await WebAssembly.compile(readFileSync(fileURLToPath(import.meta.resolve('quickjs-wasi/quickjs.wasm'))));
const judge = readFileSync(new URL('../dist/sandbox-judge.js', import.meta.url), 'utf8');

/**
 * The engine by itself on what a run consists of: a fresh one, the judge's bundle, the program and its specs. No thread,
 * no limits, no ledger, and no memory that was prepared. Returns the facts that it told.
 */
export async function bareRun({ files, specs }: Program): Promise<string[]> {
  const facts: string[] = [];
  const paths = { files: new Set(Object.keys(files)), specs: new Set(specs) };
  const vm = await QuickJS.create({
    wasm,
    timezoneOffset: 0,
    moduleLoader: {
      normalize: (from, specifier) =>
        specifier === 'learnflow:judge' ? specifier : resolveModule(paths, from, specifier),
      load: (name) => {
        if (name === 'learnflow:judge') return judge;
        const text = files[name] ?? '';
        return wordsSource(name) ?? (paths.specs.has(name) ? withWords(text) : text);
      },
    },
  });
  const host = vm.newObject();
  const word = (name: string, run: (...args: never[]) => unknown) =>
    host.setProp(name, vm.newFunction(name, run as never));
  word('tell', ((fact: { toString(): string }) => {
    facts.push(fact.toString());
    return vm.undefined;
  }) as never);
  word('shift', () => vm.undefined);
  word('strays', () => vm.newNumber(0));
  word('stray', () => vm.undefined);
  vm.global.setProp('learnflowHost', host);
  vm.evalCode(`import 'learnflow:judge';`, 'learnflow:mould', 1);
  vm.executePendingJobs();
  const start = vm.global.getProp('learnflowJudge').getProp('start');
  const order = { specs, files: Object.keys(files), slots: [], seed: 1, output: 500 };
  vm.callFunction(start, vm.undefined, vm.newString(JSON.stringify(order)));
  vm.executePendingJobs();
  return facts;
}
