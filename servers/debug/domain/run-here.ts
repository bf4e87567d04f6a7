import { isSameFault, missedIn, reportOfRun } from '@learnflow/shared/code';
import type { Program, RunResult, Source } from '@learnflow/shared/skill';

/** More characters than any program of a learner; what is longer is not run. */
const MOST_CODE = 250_000;

/** What the sandbox can run as it stands. */
const RUNS = /\.[cm]?[jt]s$/;

/**
 * The program to run, where a run can tell more than the caller did: no error was given, or one without the line it happened on.
 */
export function programToRun(error: string | undefined, source: Source | undefined): Program | undefined {
  if (!source || source.text.length > MOST_CODE || (error !== undefined && SAYS_WHERE.test(error))) return undefined;
  const [path = ''] = source.origin.split(/[\\/]/).slice(-1);
  const entry = isFileName(path) ? path : 'code.js';
  return RUNS.test(entry) ? { files: { [entry]: source.text }, entry, specs: [] } : undefined;
}

/** A submission's id names no kind of file. */
const isFileName = (path: string): boolean => /^[\w.-]{1,100}\.\w{1,4}$/.test(path);

/** `app.js:3`, `line 3`, or several lines: whoever sends these has sent what was printed. */
const SAYS_WHERE = /:\d|\bline \d|\S\s*\n\s*\S/;

/** The text to explain: what was given, or what the run of the same program shows in its place. */
export function reported(error: string | undefined, run: RunResult | undefined): string | undefined {
  if (!run || missedIn(run) !== null) return error;
  if (error !== undefined && !isSameFault(error, run)) return error;
  return reportOfRun(run) ?? undefined;
}

interface Unexplained {
  readonly code: 'nothing_given' | 'not_run' | 'runs_well' | 'not_here';
  readonly facts?: { readonly missing: string };
}

/** Why there is nothing to explain where no error was given: the refusal and its facts. */
export function unexplained(run: RunResult | undefined, source: Source | undefined): Unexplained {
  if (!source) return { code: 'nothing_given' };
  if (!run) return { code: 'not_run' };
  const missing = missedIn(run);
  return missing === null ? { code: 'runs_well' } : { code: 'not_here', facts: { missing } };
}
