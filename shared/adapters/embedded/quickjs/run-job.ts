import { performance } from 'node:perf_hooks';
import type { Fault, Frame, Limits, Program, RunResult } from '../../../skill/run.ts';
import { type Engine, openEngine } from './engine.ts';
import type { Job } from './job.ts';
import { type Cut, type Fact, type Ledger, newLedger } from './ledger.ts';
import { resolveModule, withWords, wordsSource } from './modules.ts';
import type { Mould } from './mould.ts';
import { placed, type Stripped, stripped } from './strip.ts';

/** Runs one program in an engine of its own. */
export async function runJob(mould: Mould, { program, limits }: Job): Promise<RunResult> {
  const began = performance.now();
  const late = () => performance.now() - began > limits.wall;
  const odd = Object.keys(program.files).find((path) => !PATH.test(path));
  if (odd !== undefined) return unread(`${odd.slice(0, 60)} is no path for a file of a program`);
  const code = await strippedFiles(program.files);
  const ledger = newLedger(limits.output);
  const paths = { files: new Set(code.keys()), specs: new Set(program.specs) };
  const engine = await openEngine(mould, {
    heap: limits.heap,
    late,
    hear: (fact) => ledger.note(inPlace(JSON.parse(fact), code)),
    resolve: (from, specifier) => resolveModule(paths, from, specifier),
    load: (name) => {
      const text = code.get(name)?.code ?? '';
      return wordsSource(name) ?? (paths.specs.has(name) ? withWords(text) : text);
    },
  });
  const cut = drive(engine, order(program, limits), ledger, late, limits);
  const result = ledger.result(cut, program.specs.length);
  return { ...result, milliseconds: Math.round(performance.now() - began), bytes: engine.peak };
}

/** No name that could be the judge's, leave the folder or end early. */
const PATH = /^(?!.*(^|\/)\.\.?(\/|$))[\w@$ ()[\]~+,=.-]+(\/[\w@$ ()[\]~+,=.-]+)*$/;

/** The result of a program that does not get as far as the engine. */
export const unread = (message: string): RunResult => ({
  verdict: 'error',
  tests: [],
  fault: { name: 'Error', message, frames: [] },
  output: '',
  milliseconds: 0,
  bytes: 0,
});

const strippedFiles = async (files: Program['files']): Promise<ReadonlyMap<string, Stripped>> =>
  new Map(
    await Promise.all(Object.entries(files).map(async ([path, text]) => [path, await stripped(path, text)] as const)),
  );

/** What the judge is to do, as its `start` takes it. */
function order({ files, entry, specs }: Program, { output }: Limits): string {
  const texts = Object.values(files);
  return JSON.stringify({
    entry,
    specs,
    files: Object.keys(files),
    slots: texts.flatMap(slotsIn),
    seed: seedOf(texts),
    output,
  });
}

/** Built-ins that the program extends: `Array.prototype.myMap = …`. */
const slotsIn = (text: string): string[] =>
  [...text.matchAll(/\b([A-Z]\w+(?:\.prototype)?\.[A-Za-z_$][\w$]*)\s*=(?![=>])/g)].map(([, slot = '']) => slot);

/** The same program draws the same random numbers (FNV-1a). */
function seedOf(texts: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const text of texts)
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** Lets the judge work until it is done or may not go on. */
function drive(engine: Engine, order: string, ledger: Ledger, late: () => boolean, limits: Limits): Cut | undefined {
  let idle = 0;
  try {
    engine.start(order);
    while (!ledger.done) {
      const worked = engine.work(late);
      if (late()) return timeout(limits);
      if (ledger.done) break;
      if (engine.broken) return cutBy('the judge was stopped', engine, limits);
      if (worked === 0 && idle > 1) return cutBy('nothing is left to do before the tests are done', engine, limits);
      idle = engine.tick() ? 0 : idle + 1;
      if (idle) engine.stuck();
    }
    return undefined;
  } catch (error) {
    return late() ? timeout(limits) : cutBy(error instanceof Error ? error.message : String(error), engine, limits);
  }
}

const timeout = ({ wall }: Limits): Cut => ({
  verdict: 'timeout',
  fault: { name: 'Timeout', message: `did not end within ${wall / 1_000} s`, frames: [] },
});

/** A heap that is nearly full cannot always say so. */
const FULL = 0.9;

function cutBy(message: string, { peak }: Engine, { heap }: Limits): Cut {
  const full = /out of memory/.test(message) || peak > heap * FULL;
  const fault: Fault = {
    name: full ? 'InternalError' : 'RangeError',
    message: full ? 'out of memory' : message,
    frames: [],
  };
  return { verdict: full ? 'out_of_memory' : 'error', fault };
}

/** A fact with its frames where the learner's own files have them. */
function inPlace(fact: Fact, code: ReadonlyMap<string, Stripped>): Fact {
  const frame = (one: Frame) => placed(one, code.get(one.file)?.map);
  const fault = (one: Fault): Fault => ({ ...one, frames: one.frames.map(frame) });
  const { report } = fact;
  return {
    ...fact,
    ...(fact.fault && { fault: fault(fact.fault) }),
    ...(report && { report: report.fault ? { ...report, fault: fault(report.fault) } : report }),
  };
}
