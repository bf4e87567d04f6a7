import type { HintReport, NextEdit, Patch } from '@learnflow/shared/code';
import { fileOf, type Problem, submissionRun } from '@learnflow/shared/problems';
import type { Program, RunResult } from '@learnflow/shared/skill';
import type { Trouble } from './trouble.ts';

type Nearest = NonNullable<HintReport['nearest']>;

/** More than so many that are all needed: the learner is on another way, and none of them is the next step on theirs. */
const MOST_NEEDED = 3;
/** Less alike, and only an edit that by itself makes the test pass is believed. */
const ALIKE = 0.5;

/**
 * The learner's program after every edit alone, after all, and after all but one: each in a folder of its own with the
 * tests. Undefined where there is nothing to choose from, or where a run would not tell: tests that are not reached
 * cannot pass, and what does not end would not end many times. What the file holds besides is left out.
 */
export function editsRun(
  problem: Problem,
  own: string,
  { kind }: Trouble,
  { edits, cuts }: Pick<Nearest, 'edits' | 'cuts'>,
): Program | undefined {
  const patches = edits.flatMap(({ patch }) => patch ?? []);
  if (edits.length < 2 || patches.length < edits.length || !RUNS.has(kind)) return undefined;
  const tries = [
    patches,
    ...patches.map((one) => patches.filter((other) => other !== one)),
    ...patches.map((one) => [one]),
  ];
  const spec = fileOf(problem, 'spec').path;
  const files = tries.flatMap((some, folder) =>
    Object.entries(submissionRun(problem, patched(own, [...some, ...cuts])).files).map(
      ([path, file]) => [`${folder}/${path}`, file] as const,
    ),
  );
  return { files: Object.fromEntries(files), specs: tries.map((_, folder) => `${folder}/${spec}`) };
}

const RUNS: ReadonlySet<Trouble['kind']> = new Set(['fails', 'throws']);

/** Of two that overlap the larger one holds the other; what comes to one place comes in the order of the edits. */
function patched(text: string, patches: readonly Patch[]): string {
  const apart: Patch[] = [];
  for (const one of patches.toSorted((a, b) => b.to - b.from - (a.to - a.from)))
    if (apart.every(({ from, to }) => one.to <= from || one.from >= to)) apart.push(one);
  let [after, at] = ['', 0];
  for (const { from, to, text: by } of apart.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    after += text.slice(at, from) + by;
    at = to;
  }
  return after + text.slice(at);
}

interface Tried {
  readonly nearest: Nearest;
  readonly trouble: Trouble;
  /** Of the learner's own program. */
  readonly run: RunResult;
  /** Of what `editsRun` made. */
  readonly tried: RunResult | undefined;
}

/** What is known of the next step: the one that the trouble is about, or where another way to solve it begins. */
export interface Meant {
  readonly edit?: NextEdit;
  readonly detour?: NextEdit;
}

/**
 * The edit that the trouble is about is the only one there is, the one that alone makes the test pass, or the first
 * without which all the others do not. Where the learner is on another way than every known one, only its beginning
 * is known; and neither where no run tells.
 */
export function editMeant({ nearest: { edits, likeness, parts }, trouble, run, tried }: Tried): Meant {
  const [first] = edits;
  const { line } = trouble;
  // What stops the file there is nothing that was asked for.
  const isElsewhere = line !== null && !parts.some(({ from, to }) => from <= line && line <= to);
  if (!first || isElsewhere) return {};
  if (edits.length === 1) return { edit: first };
  if (!tried) {
    const edit = likely(edits, trouble) ?? (likeness >= ALIKE ? first : undefined);
    return edit ? { edit } : { detour: first };
  }
  const each = run.tests.length;
  const folder = (index: number) => tried.tests.slice(index * each, (index + 1) * each);
  const alone = edits.filter((_, index) => mends(folder(1 + edits.length + index), run, trouble));
  const enough = alone.find((edit) => passes(folder(1 + edits.length + edits.indexOf(edit)))) ?? alone[0];
  if (enough) return { edit: { ...enough, edits: 1 } };
  const needed = edits.filter((_, index) => !passes(folder(1 + index)));
  const [start] = needed;
  if (!start || !passes(folder(0))) return {};
  const step = { ...start, edits: needed.length };
  return likeness >= ALIKE && needed.length <= MOST_NEEDED ? { edit: step } : { detour: step };
}

type Tests = RunResult['tests'];

const passes = (tests: Tests): boolean => tests.length > 0 && tests.every(({ status }) => status === 'pass');

/** The test that fails passes, and none that passed fails. */
const mends = (tests: Tests, { tests: before }: RunResult, { test }: Trouble): boolean =>
  tests.some(({ name, status }) => name === test && status === 'pass') &&
  before.every(({ status }, index) => status !== 'pass' || tests[index]?.status === 'pass');

/** Where no test tells, the edit that is about what stopped it. */
function likely(edits: readonly NextEdit[], { kind, line }: Trouble): NextEdit | undefined {
  if (line !== null) return edits.find((one) => one.line === line);
  if (kind === 'stopped') return edits.find(({ region }) => /loop/.test(region.what));
  if (kind === 'load') return edits.find(({ cause }) => cause === 'export' || cause === 'import');
  return kind === 'types' ? edits.find(({ cause }) => cause === 'type') : undefined;
}
