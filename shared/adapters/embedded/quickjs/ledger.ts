import type { Fault, RunResult, TestReport, Verdict } from '../../../skill/run.ts';

/** What the judge tells, one of these at a time. */
export interface Fact {
  readonly plan?: readonly string[];
  readonly begin?: number;
  readonly index?: number;
  readonly report?: Omit<TestReport, 'name' | 'output'>;
  readonly output?: string;
  readonly fault?: Fault;
  readonly done?: boolean;
}

/** How a run ended before the judge was done with it. */
export interface Cut {
  readonly verdict: Verdict;
  readonly fault: Fault;
}

/** Keeps what is known of a run, and gives the verdict: the judge only tells what it saw. */
export interface Ledger {
  note(fact: Fact): void;
  readonly done: boolean;
  result(cut: Cut | undefined, tests: number): Omit<RunResult, 'milliseconds' | 'bytes'>;
}

type Row = { -readonly [key in keyof TestReport]: TestReport[key] };

export function newLedger(outputLimit: number): Ledger {
  let rows: Row[] = [];
  let running: Row | undefined;
  let outside = '';
  let fault: Fault | undefined;
  let done = false;

  const facts = {
    plan: (names: readonly string[]) => {
      rows = names.map((name) => ({ name, status: 'not_run', output: '' }));
    },
    begin: (index: number) => {
      running = rows[index];
    },
    index: (index: number, { report }: Fact) => {
      Object.assign(rows[index] ?? {}, report);
      running = undefined;
    },
    output: (text: string) => {
      if (running) running.output = (running.output + text).slice(0, outputLimit);
      else outside = (outside + text).slice(0, outputLimit);
    },
    fault: (found: Fault) => {
      fault ??= found;
    },
    done: () => {
      done = true;
    },
  };

  return {
    note(fact) {
      for (const [name, note] of Object.entries(facts)) {
        const value = fact[name as keyof Fact];
        if (value !== undefined) note(value as never, fact);
      }
    },
    get done() {
      return done;
    },
    result(cut, specs) {
      if (cut && running) Object.assign(running, { status: 'error', fault: cut.fault });
      const known = fault ?? (cut && !running ? cut.fault : undefined) ?? missingTests(specs, rows, cut);
      const verdict = cut?.verdict ?? (done ? verdictOf(rows, known) : 'error');
      return { verdict, tests: rows, output: outside, ...(known && { fault: known }) };
    },
  };
}

function missingTests(specs: number, rows: readonly Row[], cut: Cut | undefined): Fault | undefined {
  if (cut || specs === 0 || rows.length > 0) return undefined;
  return { name: 'Error', message: 'the specs declare no test', frames: [] };
}

function verdictOf(rows: readonly Row[], fault: Fault | undefined): Verdict {
  if ([fault, ...rows.map((row) => row.fault)].some(isOutOfMemory)) return 'out_of_memory';
  if (fault || rows.some(({ status }) => status === 'not_run')) return 'error';
  return rows.every(({ status }) => GREEN.has(status)) ? 'passed' : 'failed';
}

const GREEN = new Set(['pass', 'skip', 'todo']);

/** The engine's own words. */
const isOutOfMemory = (fault: Fault | undefined): boolean =>
  fault?.name === 'InternalError' && fault.message === 'out of memory';
