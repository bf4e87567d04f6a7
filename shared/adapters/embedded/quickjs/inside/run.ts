import { forgetTimers, newestTimer, resetClock } from './clock.ts';
import { startOutput } from './console.ts';
import { isFailure } from './expect.ts';
import { cut, type Fault, faultOf } from './fault.ts';
import { host, tell } from './host.ts';
import { newProgress, now, type Progress } from './progress.ts';
import type { Body, Case, Group } from './tree.ts';
import { waitFor } from './wait.ts';

interface Report {
  readonly status: 'pass' | 'fail' | 'error' | 'skip' | 'todo';
  readonly expected?: string;
  readonly received?: string;
  readonly fault?: Fault;
}

/** Runs every test of the tree in its order, each told as it ends. */
export async function runTests(root: Group): Promise<void> {
  const plan = casesOf(root);
  const chosen = new Set(
    plan.some((one) => isMarked(one, 'only')) ? plan.filter((one) => isMarked(one, 'only')) : plan,
  );
  tell({ plan: plan.map((one) => cut(fullName(one))) });
  const turn: Turn = {
    index: new Map(plan.map((one, n) => [one, n])),
    runs: (one) => chosen.has(one) && !isMarked(one, 'skip') && one.mode !== 'todo',
  };
  await runGroup(root, turn, undefined);
}

interface Turn {
  readonly index: ReadonlyMap<Case, number>;
  runs(one: Case): boolean;
}

const casesOf = (group: Group): Case[] => group.cases.flatMap((one) => ('cases' in one ? casesOf(one) : [one]));

const lineage = (group: Group | undefined): Group[] => (group ? [...lineage(group.parent), group] : []);

const isMarked = (one: Case, mode: 'only' | 'skip'): boolean =>
  one.mode === mode || lineage(one.parent).some((group) => group.mode === mode);

const fullName = (one: Case): string =>
  [
    ...lineage(one.parent)
      .slice(1)
      .map(({ name }) => name),
    one.name,
  ].join(' > ');

/** `broken`: what a `beforeAll` around it threw; then its tests are not run but told. */
async function runGroup(group: Group, turn: Turn, broken: Fault | undefined): Promise<void> {
  const used = casesOf(group).some(turn.runs);
  const before = broken ?? (used ? await hookFault(group.hooks.beforeAll) : undefined);
  for (const one of group.cases) {
    if ('cases' in one) await runGroup(one, turn, before);
    else await runCase(one, turn, before);
  }
  const after = used && !broken ? await hookFault(group.hooks.afterAll) : undefined;
  if (after) tell({ fault: after });
}

async function hookFault(hooks: readonly Body[]): Promise<Fault | undefined> {
  const progress = newProgress();
  now.test = progress;
  for (const hook of hooks) await step(progress, hook);
  return progress.failure?.fault ?? progress.error;
}

async function runCase(one: Case, turn: Turn, broken: Fault | undefined): Promise<void> {
  const index = turn.index.get(one);
  if (!turn.runs(one)) return tell({ index, report: { status: one.mode === 'todo' ? 'todo' : 'skip' } });
  if (broken) return tell({ index, report: { status: 'error', fault: broken } });
  startOutput();
  tell({ begin: index });
  const report = await runOne(one);
  tell({ index, report: one.mode === 'fails' ? turned(report) : report });
}

async function runOne(one: Case): Promise<Report> {
  const progress = newProgress();
  now.test = progress;
  const timers = newestTimer();
  const groups = lineage(one.parent);
  for (const hook of groups.flatMap((group) => group.hooks.beforeEach)) await step(progress, hook);
  if (!progress.error && !progress.failure) await step(progress, one.body);
  for (const hook of groups.reverse().flatMap((group) => group.hooks.afterEach)) await step(progress, hook);
  await waitFor(() => Promise.all(progress.pending)).catch(() => {});
  noteStrays(progress);
  resetClock();
  forgetTimers(timers);
  return reportOf(progress, one.written);
}

/** One hook or body; what it throws is noted, and the first counts. */
async function step(progress: Progress, body: Body): Promise<void> {
  try {
    await waitFor(() => (body.length === 1 ? withDone(body) : body()));
  } catch (thrown) {
    noteThrown(progress, thrown);
  }
}

export function noteThrown(progress: Progress, thrown: unknown): void {
  if (!isFailure(thrown)) progress.error ??= faultOf(thrown);
}

/** A rejection that nobody handled belongs to the test during which it happened. */
export function noteStrays(progress: Progress): void {
  for (let left = host.strays(); left > 0; left -= 1) noteThrown(progress, host.stray());
}

/** A body with a parameter says itself when it is done, unless it gives a promise. */
function withDone(body: Body): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const done = (problem?: unknown) =>
      problem === undefined || problem === null ? resolve(undefined) : reject(problem);
    const given = body(Object.assign(done, { fail: reject }));
    if (given instanceof Promise) given.then(resolve, reject);
  });
}

function reportOf(progress: Progress, body: Body): Report {
  const { failure, error, checked, planned } = progress;
  if (failure) return { status: 'fail', ...failure };
  if (error) return { status: 'error', fault: error };
  if (progress.unfinished) return { status: 'error', fault: UNFINISHED };
  const missing = missingChecks(checked, planned, body);
  return missing ? { status: 'fail', ...missing } : { status: 'pass' };
}

const UNFINISHED: Fault = {
  name: 'Error',
  message: 'an expectation was not checked to its end: it had no matcher, or stack or memory were full',
  frames: [],
};

/** A test that says `expect` and came past none was led around it: it has shown nothing. */
function missingChecks(checked: number, planned: number | true | undefined, body: Body) {
  const silent =
    checked === 0 &&
    (planned === true || /(?<!@ts-)\bexpect\b|\bassert\b/.test(Function.prototype.toString.call(body)));
  if (!silent && (typeof planned !== 'number' || planned === checked)) return undefined;
  const expected = typeof planned === 'number' ? `${planned} expectations` : 'at least one expectation';
  const received = `${checked} reached`;
  return {
    expected,
    received,
    fault: { name: 'AssertionError', message: `expected ${expected}, ${received}`, frames: [] },
  };
}

/** `test.fails` passes where the test does not. */
const turned = ({ status }: Report): Report =>
  status === 'pass' ? { status: 'fail', expected: 'a test that fails', received: 'it passed' } : { status: 'pass' };
