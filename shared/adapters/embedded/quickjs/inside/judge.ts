import { assert } from './assert.ts';
import { hideCallers } from './callers.ts';
import { startClock, tick, timerWords } from './clock.ts';
import { structuredClone } from './clone.ts';
import { consoleWords, startOutput } from './console.ts';
import { expect } from './expect.ts';
import { faultOf } from './fault.ts';
import { tell } from './host.ts';
import { closeBuiltIns, lockdown } from './lockdown.ts';
import { type Program, program } from './program.ts';
import { newProgress, now, type Progress } from './progress.ts';
import { noteStrays, noteThrown, runTests } from './run.ts';
import { random, replaceable, seedRandom } from './stand-ins.ts';
import * as tests from './test-words.ts';
import { close } from './tree.ts';
import { vi } from './vi.ts';
import { stuck, waitFor } from './wait.ts';

/** The engine's world as a program finds it; then everything in it is read-only. */
const console = { ...consoleWords };
const performance = { now: () => Date.now(), timeOrigin: 0 };
for (const [name, value] of Object.entries({ console, performance, global: globalThis, structuredClone }))
  Object.defineProperty(globalThis, name, { value, configurable: true });
replaceable(Math, 'random', random);
replaceable(Date, 'now', Date.now);
replaceable(performance, 'now', performance.now);
for (const [name, timer] of Object.entries(timerWords)) replaceable(globalThis, name, timer);
hideCallers();
lockdown(new Set([console, ...Object.values(consoleWords)]));

/** What specs import, under whichever name. */
export const words = {
  ...tests,
  it: tests.test,
  before: tests.beforeAll,
  after: tests.afterAll,
  xtest: tests.test.skip,
  xit: tests.test.skip,
  xdescribe: tests.describe.skip,
  fit: tests.test.only,
  fdescribe: tests.describe.only,
  suite: tests.describe,
  expect,
  vi,
  jest: vi,
  assert,
};

interface Order extends Omit<Program, 'specs' | 'files'> {
  readonly specs: readonly string[];
  readonly files: readonly string[];
}

/** Loads the entry and the specs, runs their tests, and tells the host of each. */
async function start(text: string): Promise<void> {
  const order: Order = JSON.parse(text);
  program.current = { ...order, specs: new Set(order.specs), files: new Set(order.files) };
  seedRandom(order.seed);
  startClock((thrown) => noteThrown(now.test, thrown));
  closeBuiltIns(order.slots);
  startOutput();
  if (await load(order)) await runTests(close()).catch(tellFault);
  startOutput();
  tell({ done: true });
}

async function load({ entry, specs }: Order): Promise<boolean> {
  const loading = newProgress();
  now.test = loading;
  for (const path of [...(entry === undefined ? [] : [entry]), ...specs]) {
    const failed = await waitFor(() => import(`program:${path}`)).then(() => undefined, faultOf);
    noteStrays(loading);
    const fault = failed ?? loading.error;
    if (fault) tell({ fault });
    if (fault) return false;
  }
  return specs.length > 0 || (await ranOut(loading));
}

/** A program without specs goes on until no timer and no promise is left, as it would outside. */
async function ranOut(loading: Progress): Promise<boolean> {
  await waitFor(() => new Promise(() => {})).catch(() => {});
  noteStrays(loading);
  if (loading.error) tell({ fault: loading.error });
  return !loading.error;
}

const tellFault = (thrown: unknown): void => tell({ fault: faultOf(thrown) });

/** For the host alone: it takes them before anything else is loaded. */
Object.assign(globalThis, { learnflowJudge: Object.freeze({ start, tick, stuck }) });
