import type { SyntaxReport, TypeFault } from '@learnflow/shared/code';
import type { RunResult, TestReport } from '@learnflow/shared/skill';

/** The first thing that is wrong with a learner's code, as far as its run tells. */
export interface Trouble {
  readonly kind: 'syntax' | 'load' | 'stopped' | 'throws' | 'fails' | 'types';
  /** The test that shows it; null where none is reached. */
  readonly test: string | null;
  readonly expected: string | null;
  readonly received: string | null;
  /** An error in its own words, or those of the parser. */
  readonly error: string | null;
  /** In the learner's code, where the run or the parser says it. */
  readonly line: number | null;
}

const NOTHING = { test: null, expected: null, received: null, error: null, line: null };

export interface Evidence {
  readonly run: RunResult;
  readonly syntax: SyntaxReport | undefined;
  readonly types: readonly TypeFault[];
  /** The tests, by path: a type that is checked in them is spoken of there. */
  readonly files: Readonly<Record<string, string>>;
}

/** Undefined where every test passes. */
export function troubleOf({ run, syntax, types, files }: Evidence): Trouble | undefined {
  const [fault] = syntax?.faults ?? [];
  if (fault) return { ...NOTHING, kind: 'syntax', error: fault.what, line: fault.line };
  if (run.verdict === 'timeout' || run.verdict === 'out_of_memory') return stopped(run);
  if (run.fault) return { ...NOTHING, kind: 'load', ...loading(run.fault) };
  const failing = run.tests.find(({ status }) => status === 'fail' || status === 'error');
  if (failing) return failed(failing);
  const [type] = types;
  if (type) return { ...NOTHING, kind: 'types', error: refused(type, files), line: ownLine(type) };
  return run.verdict === 'passed' ? undefined : { ...NOTHING, kind: 'load', error: 'the tests could not be run' };
}

function stopped({ tests, verdict }: RunResult): Trouble {
  const at = tests.find(({ status }) => status === 'not_run')?.name ?? null;
  const error = verdict === 'timeout' ? 'it never comes to an end' : 'it takes more memory than there is';
  return { ...NOTHING, kind: 'stopped', test: at, error };
}

function failed({ name, status, expected, received, fault }: TestReport): Trouble {
  const thrown = status === 'error' && fault ? fault : undefined;
  if (thrown) return { ...NOTHING, kind: 'throws', test: name, error: worded(thrown), line: lineOf(thrown) };
  return {
    ...NOTHING,
    kind: 'fails',
    test: name,
    expected: expected ?? null,
    received: received ?? null,
    error: expected === undefined ? (fault?.message ?? null) : null,
  };
}

type Fault = NonNullable<RunResult['fault']>;

const NO_EXPORT = /Could not find export '(.+?)' in module 'solution\./;

function loading(fault: Fault): Pick<Trouble, 'error' | 'line'> {
  const missing = NO_EXPORT.exec(fault.message)?.[1];
  if (missing !== undefined) return { error: `it exports no ${missing}, which the tests ask for`, line: null };
  return { error: worded(fault), line: lineOf(fault) };
}

const worded = ({ name, message }: Fault): string => `${name}: ${message}`;

const isOwn = (path: string): boolean => /^solution\./.test(path);

const lineOf = ({ frames }: Fault): number | null => frames.find(({ file }) => isOwn(file))?.line ?? null;

const UNUSED_EXPECTATION = 2578;

/** Where a test says that the checker must refuse something, the comment behind it says what. */
function refused({ path, line, code, message }: TypeFault, files: Evidence['files']): string {
  if (code !== UNUSED_EXPECTATION) return message;
  const comment = files[path]?.split('\n')[line - 1]?.split('@ts-expect-error')[1]?.trim() ?? '';
  return `the types allow what they must refuse: ${comment}`;
}

const ownLine = ({ path, line }: TypeFault): number | null => (isOwn(path) ? line : null);
