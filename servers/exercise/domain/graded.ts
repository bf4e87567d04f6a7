import { afterHint } from '@learnflow/contracts/after-hint';
import type { SyntaxReport, TypeFault } from '@learnflow/shared/code';
import { type Judged, KINDS, type Problem } from '@learnflow/shared/problems';
import type { RunResult, TestReport } from '@learnflow/shared/skill';
import { z } from 'zod';

export const GradedVerdict = z.enum([
  'passed',
  'failed',
  /** It could not be run to its end: `failing.error` tells why. */
  'error',
  'timeout',
  'out_of_memory',
  /** Every test passed, and the type checker refuses it. */
  'type_error',
]);

export const Failing = z.object({
  /** Null where it is none of the tests that failed. */
  test: z.string().nullable(),
  expected: z.string().nullable(),
  received: z.string().nullable(),
  error: z.string().nullable(),
  /** In the learner's file. */
  line: z.int().min(1).nullable(),
});

/** What grading found, whatever the kind of problem. */
export const Grading = z.object({
  verdict: GradedVerdict,
  /** Tests; of a quiz 1 of 1 or 0 of 1. */
  passed: z.int().min(0),
  total: z.int().min(0),
  /** 0..1: the share that is right, before any discount for hints. */
  score: z.number().min(0).max(1),
  failing: Failing.nullable(),
  /** An error's name, `timeout`, `out_of_memory`; null where it ran and was merely wrong. */
  error_type: z.string().nullable(),
});
export type Grading = z.output<typeof Grading>;

/** The whole answer: the grading, and how the attempt stood. */
export const GradedAnswer = Grading.extend({
  problem: z.string(),
  counts: z.enum(['exercise', 'quiz']),
  attempt: z.enum(['first', 'later']),
  /** The highest given before the attempt, 0..5. */
  hint_level: z.int().min(0).max(5),
  /** Predicted success before the attempt. */
  chance: z.number().min(0).max(1),
  /** Every test by name. */
  tests: z.array(z.object({ name: z.string(), status: z.string() })),
  /** Printed by the program, cut. */
  output: z.string(),
  /** Of a quiz: the right answer, where it can be written down. */
  right_answer: z.string().nullable(),
});

const NOTHING = { test: null, expected: null, received: null, error: null, line: null };

/** Longer is not read, it is skipped. */
const SHOWN = 70;
/** A learner's text inside a sentence that others read: short, on one line, without signs that turn or hide what follows. */
export function short(text: string): string {
  const line = text
    .slice(0, 2 * SHOWN)
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '?')
    .trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN).trimEnd()}…` : line;
}

export function gradedQuiz({ right, share }: Judged): Grading {
  const verdict = right ? 'passed' : 'failed';
  return { verdict, passed: right ? 1 : 0, total: 1, score: share, failing: null, error_type: null };
}

export interface Evidence {
  readonly problem: Problem;
  readonly run: RunResult;
  /** Where the code does not parse. */
  readonly syntax: SyntaxReport | undefined;
  /** Of TypeScript. */
  readonly types: readonly TypeFault[];
}

/** The verdict on code from its run, its parser and its types. */
export function gradedCode({ problem, run, syntax, types }: Evidence): Grading {
  const tests = run.tests.filter(({ status }) => status !== 'skip' && status !== 'todo');
  const [type] = types;
  // The type checker is one more test of a TypeScript problem.
  const typed = Object.keys(problem.files).some((path) => path.endsWith('.ts')) ? 1 : 0;
  const passed = tests.filter(({ status }) => status === 'pass').length;
  const total = tests.length + typed;
  const counted = passed + (typed === 1 && !type && run.verdict === 'passed' ? 1 : 0);
  const score = total === 0 ? 0 : counted / total;
  const verdict = run.verdict === 'passed' && type ? 'type_error' : run.verdict;
  const first = tests.find(({ status }) => status === 'fail' || status === 'error');
  const failing =
    syntaxFault(syntax) ?? outsideTests(run) ?? failingTest(first) ?? (type ? typeFault(problem, type) : null);
  return { verdict, passed: counted, total, score, failing, error_type: errorType(run, first, verdict) };
}

function errorType(run: RunResult, first: TestReport | undefined, verdict: Grading['verdict']): string | null {
  if (verdict === 'timeout' || verdict === 'out_of_memory') return verdict;
  if (verdict === 'type_error') return 'TypeScript';
  if (run.fault && NO_EXPORT.test(run.fault.message)) return 'missing_export';
  const name = run.fault?.name ?? (first?.status === 'error' ? first.fault?.name : undefined);
  return name === undefined ? null : short(name);
}

function syntaxFault(syntax: SyntaxReport | undefined): Grading['failing'] {
  const [fault] = syntax?.faults ?? [];
  return fault ? { ...NOTHING, error: fault.what, line: fault.line } : null;
}

const NO_EXPORT = /Could not find export '(.+?)' in module 'solution\./;

function outsideTests({ fault }: RunResult): Grading['failing'] {
  const missing = fault && NO_EXPORT.exec(fault.message)?.[1];
  if (missing) return { ...NOTHING, error: `it exports no ${missing}; the tests call it by that name` };
  return fault ? { ...NOTHING, error: told(fault), line: lineOf(fault) } : null;
}

function failingTest(test: TestReport | undefined): Grading['failing'] {
  if (!test) return null;
  const { name, status, expected = null, received = null, fault } = test;
  if (status === 'error' && fault) return { ...NOTHING, test: name, error: told(fault), line: lineOf(fault) };
  if (expected !== null || !fault) return { ...NOTHING, test: name, expected, received };
  return { ...NOTHING, test: name, error: fault.message };
}

const told = ({ name, message }: NonNullable<RunResult['fault']>): string => `${name}: ${message}`;

const lineOf = ({ frames }: NonNullable<RunResult['fault']>): number | null =>
  frames.find(({ file }) => /^solution\./.test(file))?.line ?? null;

const UNUSED_EXPECTATION = 2578;

/** Where a test says that the checker must refuse something, the comment behind it says what. */
function typeFault({ files }: Problem, { path, line, code, message }: TypeFault): Grading['failing'] {
  const own = /^solution\./.test(path);
  if (code !== UNUSED_EXPECTATION) return { ...NOTHING, error: `type: ${message}`, line: own ? line : null };
  const comment = files[path]?.split('\n')[line - 1]?.split('@ts-expect-error')[1]?.trim() ?? '';
  return { ...NOTHING, error: `the types allow what they must refuse: ${comment}` };
}

/** 0..1: what counts after the hints that were given. */
export const outcomeOf = (score: number, hintLevel: number): number => score * afterHint(hintLevel);

export const countsAs = ({ kind }: Pick<Problem, 'kind'>): 'exercise' | 'quiz' => KINDS[kind].counts;
