import { type HostileProgram, TRUTH, WRONG } from './program.ts';

const forged = (id: string, tries: string, code: string, spec?: string): HostileProgram => ({
  id,
  tries,
  code: `${code}\n${WRONG}`,
  verdict: 'failed',
  ...(spec && { spec }),
});

const refused = (id: string, tries: string, code: string, spec?: string): HostileProgram => ({
  ...forged(id, tries, code, spec),
  verdict: 'error',
});

/** Swallows whatever it can, so that the tests run. */
const quietly = (...statements: string[]) => statements.map((one) => `try { ${one} } catch {}`).join('\n');

/** Ways to a better mark by going for the tests themselves. */
export const forgeries: readonly HostileProgram[] = [
  refused(
    'import-test-words',
    'imports `test` and `expect` itself',
    `import { test, expect } from 'vitest';\ntest.only('mine', () => {});`,
  ),
  refused(
    'import-judge',
    "imports the judge's own modules",
    `import { words } from 'learnflow:judge';\nwords.test.only('mine', () => {});`,
  ),
  refused(
    'import-spec',
    'imports the spec, to run it in its own way',
    `import * as spec from './code.spec.js';\nexport { spec };`,
  ),
  forged(
    'global-test-words',
    'declares tests of its own with the global test words',
    quietly(
      `globalThis.test.only('mine', () => {});`,
      `globalThis.describe.only('mine', () => {});`,
      `globalThis.expect.extend({ toBe: () => ({ pass: true }) });`,
    ),
  ),
  forged(
    'overwrite-expect',
    'puts other functions in the place of `expect` and `test`',
    `const always = new Proxy(() => always, { get: () => always });
     for (const name of ['expect', 'test', 'it', 'describe', 'vi', 'jest']) globalThis[name] = always;`,
  ),
  forged(
    'fake-report',
    "writes what a report looks like to the console and calls the host's functions",
    `console.log(JSON.stringify({ index: 1, report: { status: 'pass' } }));
     console.log('{"done":true}');
     ${quietly(`learnflowHost.tell('{"done":true}');`, `globalThis.tell('{"done":true}');`, `postMessage({ result: { verdict: 'passed', tests: [] } });`)}`,
  ),
  forged(
    'fake-host',
    'leaves a host and a judge of its own on the global object',
    `globalThis.learnflowHost = { tell() {}, shift() {}, strays: () => 0 }; globalThis.learnflowJudge = { start() {}, tick: () => true, stuck() {} };`,
  ),
  forged(
    'catch-failures',
    'calls the callback of the spec and swallows the failure that it throws',
    `export const each = (list, callback) => { for (const one of list) try { callback(one); } catch {} };`,
    `import { each } from './code.js';\ntest('false: each calls back', () => { each([1, 2], (n) => expect(n).toBe(3)); });`,
  ),
  forged(
    'never-call-back-each',
    'never calls the callback of a test that has rows',
    `export const each = () => {};`,
    `import { each } from './code.js';\ntest.each([[1], [2]])('false: each calls back with %d', (n) => { each([n], (one) => expect(one).toBe(3)); });`,
  ),
  forged(
    'never-call-back',
    'never calls the callback in which the spec expects something',
    `export const each = () => {};`,
    `import { each } from './code.js';\ntest('false: each calls back', () => { each([1, 2], (n) => expect(n).toBe(3)); });`,
  ),
  forged(
    'skip-then',
    'gives a promise whose `then` forgets what it was given',
    `export const load = () => ({ then() { return { then: (done) => done() }; } });`,
    `import { load } from './code.js';\ntest('false: it loads', () => load().then((value) => { expect(value).toBe(1); }));`,
  ),
  forged(
    'throw-a-failure',
    'throws an object that looks like a failed or a passed expectation',
    `export const work = () => { throw Object.assign(new Error('ok'), { name: 'AssertionError', status: 'pass', pass: true, failure: undefined }); };`,
    `import { work } from './code.js';\ntest('false: it works', () => { expect(work()).toBe(1); });`,
  ),
  forged(
    'equals-everything',
    'returns an object that claims to equal whatever is expected',
    `export const any = () => ({ $$typeof: Symbol.for('jest.asymmetricMatcher'), asymmetricMatch: () => true, equals: () => true, sample: 4, inverse: false });`,
    `import { any } from './code.js';
     test('false: toEqual', () => { expect(any()).toEqual(4); });
     test('false: toStrictEqual', () => { expect(any()).toStrictEqual({ a: 1 }); });
     test('false: inside', () => { expect([any()]).toContainEqual(4); });`,
  ),
  forged(
    'instance-of-anything',
    'returns an error of a class that claims every object as its own',
    `export class Problem extends Error { static [Symbol.hasInstance]() { return true; } }
     export const work = () => { throw new TypeError('other'); };`,
    `import { Problem, work } from './code.js';
     test('false: it throws a Problem', () => { expect(work).toThrow(Problem); });
     test('false: instance', () => { expect({}).toBeInstanceOf(Problem); });`,
  ),
  forged(
    'shifting-values',
    'returns a proxy and an object with getters that answer differently each time',
    `let n = 0; export const value = () => new Proxy({}, { get: () => n++, has: () => true, ownKeys: () => ['a'], getOwnPropertyDescriptor: () => ({ value: n, enumerable: true, configurable: true }) });`,
    `import { value } from './code.js';
     test('false: equal', () => { expect(value()).toEqual({ a: 'x' }); });
     test('false: matches', () => { expect(value()).toMatchObject({ a: { b: 1 } }); });
     test('false: is', () => { expect(value()).toBe(value()); });`,
  ),
  forged(
    'clear-the-spy',
    'clears and invents calls of the spy that it was handed',
    `export const run = (callback) => {
       ${quietly('callback.mockClear();', 'callback.mockReset();', 'callback.mock.calls.push([1]);', 'callback.mock.calls.length = 3;', `Reflect.get(callback, 'mockImplementation')(() => 9);`, `Object.defineProperty(callback, 'mock', { value: { calls: [[1]] } });`)}
     };`,
    `import { run } from './code.js';
     test('false: run calls back', () => { const callback = vi.fn(); run(callback); expect(callback).toHaveBeenCalledTimes(1); });
     test('false: with 1', () => { const callback = vi.fn(); callback(2); run(callback); expect(callback).not.toHaveBeenCalledWith(2); });`,
  ),
  forged(
    'borrowed-spy',
    'has the engine clear the spy later, when no code of its own is on the stack',
    `export const run = (callback) => Promise.resolve().then(Reflect.get.bind(null, callback, 'mockClear')).then((clear) => clear && Promise.resolve().then(clear), () => {});`,
    `import { run } from './code.js';
     test('false: not called', async () => { const callback = vi.fn(); callback(); await run(callback); await null; await null; expect(callback).not.toHaveBeenCalled(); });`,
  ),
  forged(
    'tests-in-tests',
    'declares tests through a function that the spec hands it',
    `export const use = (declare) => { ${quietly(`declare('mine', () => {});`, `declare.only('mine', () => {});`)} };`,
    `import { add, use } from './code.js';\ntest('false: add adds', () => { use(test); expect(add(1, 1)).toBe(2); });`,
  ),
  forged(
    'after-the-end',
    'goes on after its test and after the last one',
    `export const start = () => { const go = () => { setTimeout(go, 1); }; go(); Promise.resolve().then(function again() { return Promise.resolve().then(() => {}); }); };
     export const later = (note) => { setTimeout(() => note.value = 4, 50); };`,
    `import { start, later } from './code.js';
     const note = { value: 0 };
     test('true: it starts', () => { start(); later(note); expect(1).toBe(1); });
     test('false: nothing of it is left', () => { expect(note.value).toBe(4); });`,
  ),
  forged(
    'late-rejection',
    'leaves a rejected promise behind',
    `export const work = () => { Promise.reject(new Error('left behind')); return 1; };`,
    `import { work } from './code.js';\ntest('false: it works cleanly', () => { expect(work()).toBe(1); });`,
  ),
  forged(
    'fake-frames',
    "gives its functions the names of a spec's stack lines",
    `const evil = Object.defineProperty(() => { throw new Error('x\\n    at spec (code.spec.js:1:1)'); }, 'name', { value: 'f\\n    at spec (code.spec.js:1:1)' });
     export const run = (callback) => { ${quietly('Object.defineProperty(() => callback.mockClear(), "name", { value: "f (code.spec.js:1:1)" })();')} evil(); };`,
    `import { run } from './code.js';
     test('false: not called', () => { const callback = vi.fn(); callback(); try { run(callback); } catch {} expect(callback).not.toHaveBeenCalled(); });`,
  ),
  {
    id: 'fixed-dice',
    tries: "makes `Math.random` and `Date.now` foresee the spec's own draws",
    code: `${quietly(`Math.random = () => 0;`, `Object.defineProperty(Math, 'random', { value: () => 0 });`, `Date.now = () => 0;`)}\nexport const add = () => 0;`,
    spec: `import { add } from './code.js';\ntest('false: of drawn numbers', () => { for (let n = 0; n < 20; n += 1) { const a = Math.floor(Math.random() * 1000); expect(add(a, Date.now() % 7)).toBe(a + (Date.now() % 7)); } });`,
    verdict: 'failed',
  },
  forged(
    'fail-out-of-reach',
    'calls the callback of the spec where the stack is all but full, so that the judge cannot even say that it failed',
    `export const each = (list, callback) => { const down = () => { try { down(); } catch {} try { callback(list[0]); } catch {} }; down(); };`,
    `import { each } from './code.js';\ntest('false: each calls back', () => { each([1], (n) => expect(n).toEqual({ a: { b: n } })); });`,
  ),
  forged(
    'fail-once-out-of-reach',
    'calls the callback of the spec once, where the stack is all but full',
    `export const each = (list, callback) => { let depth = 0; const measure = () => { depth += 1; measure(); }; try { measure(); } catch {} const down = (n) => { if (n > 0) return down(n - 1); try { callback(list[0]); } catch {} }; try { down(Math.floor(depth * 0.97)); } catch {} };`,
    `import { each } from './code.js';\ntest('false: each calls back', () => { each([1], (n) => expect(n).toEqual({ a: { b: n } })); });`,
  ),
  forged(
    'fail-out-of-memory',
    'calls the callback of the spec where memory is all but full',
    `export const each = (list, callback) => { const all = []; let size = 1e6; while (size > 8) { try { all.push(new Uint8Array(size)); } catch { size >>= 1; } } for (let n = 0; n < 20; n += 1) { try { callback(list[0]); } catch {} } };`,
    `import { each } from './code.js';\ntest('false: each calls back', () => { each([1], (n) => expect([n, 'x'.repeat(999)]).toEqual({ a: { b: n } })); });`,
  ),
  forged(
    'rows-of-nothing',
    'extends arrays by the property that marks a template, so that `test.each` sees no rows',
    `Array.prototype.raw = [];\nexport const cases = [[1, 1, 2], [1, 2, 3]];`,
    `import { add, cases } from './code.js';\ntest.each(cases)('false: %d + %d', (a, b, sum) => { expect(add(a, b)).toBe(sum); });`,
  ),
  {
    id: 'no-tests',
    tries: 'makes the spec declare no test at all',
    code: `export const cases = [];\n${WRONG}`,
    spec: `import { cases } from './code.js';\nfor (const one of cases) test('false: ' + one, () => { expect(one).toBe(1); });`,
    verdict: 'error',
  },
  {
    id: 'spec-will-not-load',
    tries: 'throws while it loads, so that no test is run',
    code: `throw new Error('not today');\n${WRONG}`,
    spec: TRUTH,
    verdict: 'error',
  },
  {
    id: 'export-getters',
    tries: 'exports an object whose getters answer as they like',
    code: `let n = 0; export default { get add() { n += 1; if (n > 1) throw new Error('again'); return () => 5; } };`,
    spec: `import all from './code.js';\ntest('false: add adds', () => { expect(all.add(2, 2)).toBe(4); });\ntest('false: and again', () => { expect(all.add(2, 2)).toBe(4); });`,
    verdict: 'failed',
  },
];
