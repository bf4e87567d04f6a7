import { type HostileProgram, SOON, TRUTH, WORK, WRONG } from './program.ts';

/** Never ends in a test, and takes nothing but time. */
const endless = (id: string, tries: string, body: string, before = ''): HostileProgram => ({
  id,
  tries,
  code: `${before}\nexport const work = () => { ${body} };`,
  spec: WORK,
  verdict: 'timeout',
  wall: SOON,
});

/** Ends by itself, one way or the other, and the next test runs. */
const bomb = (
  id: string,
  tries: string,
  body: string,
  verdict: HostileProgram['verdict'] = 'failed',
): HostileProgram => ({
  id,
  tries,
  code: `export const work = () => { ${body} };`,
  spec: WORK,
  verdict,
});

/** Ways to stop the sandbox: time. */
export const endlessOnes: readonly HostileProgram[] = [
  endless('loop', 'loops for ever', 'for (;;);'),
  endless(
    'loop-in-try',
    'loops for ever and catches what would end it',
    'for (;;) { try { for (;;); } catch {} finally { for (;;); } }',
  ),
  endless(
    'loop-with-labels',
    'loops for ever with labels and `continue`',
    'outer: for (;;) { inner: for (;;) { continue outer; } }',
  ),
  {
    ...endless('loop-at-load', 'loops for ever while it loads', ''),
    code: 'while (true) {}\nexport const work = () => 1;',
  },
  endless(
    'regex-catastrophe',
    'matches a pattern that backtracks for ever',
    `return /^(a+)+$/.test('a'.repeat(40) + '!');`,
  ),
  endless(
    'regex-replace',
    'replaces with a pattern that backtracks for ever',
    `return ('x'.repeat(60) + 'y').replace(/(x+x+)+z/g, '');`,
  ),
  endless(
    'microtasks',
    'queues a microtask from every microtask',
    'return new Promise(() => { const again = () => { Promise.resolve().then(again); }; again(); });',
  ),
  endless(
    'microtask-await',
    'awaits for ever in an async function',
    'return (async () => { for (;;) await null; })();',
  ),
  endless(
    'promise-flood',
    'doubles its promises with every step',
    'return new Promise(() => { const flood = () => { Promise.resolve().then(() => { Promise.resolve().then(flood); }); }; flood(); flood(); });',
  ),
  endless(
    'thenable-chain',
    'resolves with a thenable that resolves with a thenable',
    'const chain = { then(done) { done(chain); } }; return chain;',
  ),
  {
    ...endless('getter-in-matcher', 'loops in a getter that a comparison reads', ''),
    code: 'export const work = () => ({ get a() { for (;;); } });',
    spec: `import { work } from './code.js';\ntest('false: equal', () => { expect(work()).toEqual({ a: 1 }); });`,
  },
  endless(
    'to-string',
    'loops in `toString`, `valueOf` and `Symbol.toPrimitive`',
    `const bomb = { [Symbol.toPrimitive]() { for (;;); }, toString() { for (;;); }, valueOf() { for (;;); } }; return \`\${bomb}\`;`,
  ),
  {
    ...endless('proxy-traps', 'loops in the traps of a proxy that a failure prints', ''),
    code: `export const work = () => new Proxy({}, { ownKeys() { for (;;); }, get() { for (;;); }, getPrototypeOf() { for (;;); } });`,
  },
  endless(
    'generator',
    'spreads a generator that yields for ever',
    'function* all() { for (;;) yield; } for (const one of all()) one;',
  ),
  endless(
    'async-generator',
    'reads an async generator that yields for ever',
    'return (async () => { for await (const one of (async function* () { for (;;) yield 1; })()) one; })();',
  ),
  endless(
    'timers-for-ever',
    'sets a timer from every timer and waits for none',
    'return new Promise(() => { const again = () => setTimeout(again, 1); again(); });',
  ),
  endless(
    'interval-for-ever',
    'waits beside an interval that nobody stops',
    'return new Promise(() => { setInterval(() => {}, 1); });',
  ),
  endless('sort-comparator', 'sorts by a comparator that never ends', 'return [3, 1, 2].sort(() => { for (;;); });'),
  endless('json-reviver', 'loops in the reviver of `JSON.parse`', `return JSON.parse('[1,2]', () => { for (;;); });`),
  endless(
    'finally-return',
    'returns from `finally` into the same loop',
    'const spin = () => { for (;;) { try { return; } finally { continue; } } }; spin();',
  ),
  endless('eval-loop', 'loops in evaluated text', `return (0, eval)('for (;;);');`),
  endless('class-static', 'loops in a static block and in a field', 'return class { static { for (;;); } };'),
  endless(
    'array-from-endless',
    'makes arrays of what says it is endless',
    'const a = { length: 1e9, get 0() { return 1; } }; for (;;) { let s = 0; for (let n = 0; n < a.length; n += 1) s += n; }',
  ),
  endless(
    'sparse-array',
    'searches an array with four thousand million holes',
    'return new Array(2 ** 32 - 2).indexOf(1);',
  ),
  endless(
    'typed-array-sort',
    'sorts large typed arrays again and again',
    'for (;;) new Float64Array(500_000).map((_, n) => -n).sort();',
  ),
  endless(
    'bigint-power',
    'multiplies very large numbers again and again',
    'let n = 7n; for (;;) { n = n * n; if (n > 2n ** 100000n) n = n % (2n ** 90000n) + 3n; }',
  ),
  endless(
    'string-search',
    'searches long texts in long texts',
    `const text = 'a'.repeat(100_000); for (;;) text.lastIndexOf('a'.repeat(50_000) + 'b');`,
  ),
  {
    id: 'await-nothing',
    tries: 'awaits at its top level what never comes',
    code: `await new Promise(() => {});\n${WRONG}`,
    spec: TRUTH,
    verdict: 'error',
  },
  {
    id: 'import-cycle',
    tries: 'imports in a circle, awaiting what waits for it',
    code: `import { other } from './other.js';\nexport const seen = other;\n${WRONG}`,
    files: { 'other.js': `import { seen } from './code.js';\nexport const other = seen;` },
    verdict: 'error',
  },
  bomb('promise-never', 'returns a promise that nothing settles', 'return new Promise(() => {});'),
  bomb('sleep-for-years', 'sleeps for thirty years', `return new Promise((done) => setTimeout(done, 1e12));`),
];

/** Ways to stop the sandbox: space. */
export const largeOnes: readonly HostileProgram[] = [
  bomb(
    'array-of-arrays',
    'fills its memory with arrays',
    'const all = []; for (;;) all.push(new Array(1000).fill(0));',
    'out_of_memory',
  ),
  bomb(
    'string-doubling',
    'doubles a text until memory ends',
    `let text = 'x'; const all = []; for (;;) { text = text.length > 1e6 ? 'y' : text + text; all.push(text + all.length); }`,
    'out_of_memory',
  ),
  bomb('string-repeat', 'repeats a text two thousand million times', `return 'x'.repeat(2 ** 31 - 1);`),
  bomb(
    'huge-array',
    'asks for an array of a hundred million',
    'return new Array(1e8).fill(1).length;',
    'out_of_memory',
  ),
  bomb('huge-buffer', 'asks for buffers of a gigabyte', 'return new Uint8Array(2 ** 30).length;', 'out_of_memory'),
  bomb('bigint-bomb', 'raises ten to the power of a hundred million', 'return 10n ** (10n ** 8n);'),
  bomb(
    'map-flood',
    'fills a map without end',
    'const map = new Map(); for (let n = 0; ; n += 1) map.set(n, { n });',
    'out_of_memory',
  ),
  bomb(
    'closure-flood',
    'keeps closures without end',
    'const all = []; for (let n = 0; ; n += 1) all.push(() => n + all.length);',
    'out_of_memory',
  ),
  bomb(
    'promises-kept',
    'keeps promises without end',
    'const all = []; for (;;) all.push(new Promise(() => {}));',
    'out_of_memory',
  ),
  bomb(
    'json-bomb',
    'writes a JSON text that shares one part a thousand million times',
    `let one = ['x'.repeat(1000)]; for (let n = 0; n < 30; n += 1) one = [one, one]; return JSON.stringify(one);`,
    'out_of_memory',
  ),
  bomb(
    'memory-in-a-catch',
    'catches the end of its memory and goes on',
    'const all = []; for (let n = 0; n < 3; n += 1) { try { for (;;) all.push(new Array(1000).fill(n)); } catch { all.length = 0; } } return all.length;',
  ),
  bomb('recursion', 'calls itself for ever', 'const again = () => again() + 1; return again();'),
  bomb(
    'recursion-caught',
    'calls itself for ever and catches it each time',
    'let n = 0; const again = () => { try { again(); } catch { n += 1; } }; again(); return n;',
  ),
  bomb(
    'recursion-native',
    'calls itself through `sort`, `replace`, `map` and JSON',
    `const deep = () => [2, 1].sort(() => { 'a'.replace(/a/, () => { [1].map(deep); return ''; }); return 0; }); return deep();`,
  ),
  bomb(
    'recursion-getters',
    'calls itself through getters and proxies',
    `const self = new Proxy({}, { get: (target, key, me) => me[key] }); return self.x;`,
  ),
  bomb('deep-json', 'parses a text nested a hundred thousand deep', `return JSON.parse('['.repeat(100_000));`),
  bomb(
    'deep-value',
    'returns an object nested fifty thousand deep to be compared',
    'let one = {}; for (let n = 0; n < 50_000; n += 1) one = { one }; return one;',
  ),
  bomb('deep-source', 'evaluates a text nested a hundred thousand deep', `return eval('('.repeat(100_000));`),
  bomb(
    'deep-pattern',
    'compiles a pattern nested a hundred thousand deep',
    `return new RegExp('(?:'.repeat(100_000) + ')'.repeat(100_000)).test('a');`,
  ),
  bomb(
    'many-arguments',
    'calls a function with a hundred thousand arguments',
    'return Math.max(...new Array(100_000).fill(1));',
  ),
  bomb(
    'tower-of-binds',
    'binds a function ten thousand times, which lengthens its name each time',
    'let f = () => 1; for (let n = 0; n < 10_000; n += 1) f = f.bind(null); return f();',
    'out_of_memory',
  ),
  bomb(
    'proxy-tower',
    'wraps a proxy ten thousand times',
    'let p = {}; for (let n = 0; n < 10_000; n += 1) p = new Proxy(p, {}); return p.x;',
  ),
  bomb(
    'output-flood',
    'prints without measure',
    `for (let n = 0; n < 20_000; n += 1) console.log('flood '.repeat(100)); return 1;`,
  ),
  bomb(
    'output-one-line',
    'prints one line of five megabytes',
    `console.log('x'.repeat(5e6)); console.log('%s', 'y'.repeat(5e6)); return 1;`,
  ),
  bomb(
    'error-message',
    'throws an error with a message of five megabytes and a stack of its own',
    `throw Object.assign(new Error('m'.repeat(5e6)), { stack: 's'.repeat(5e6), name: 'n'.repeat(5e6) });`,
  ),
  bomb('timer-flood', 'sets a million timers', 'for (let n = 0; n < 1e6; n += 1) setTimeout(() => {}, n); return 1;'),
  bomb(
    'rejection-flood',
    'leaves ten thousand rejected promises behind',
    'for (let n = 0; n < 10_000; n += 1) Promise.reject(n); return 1;',
  ),
  {
    id: 'a-million-tests',
    tries: 'makes the spec declare a million tests',
    code: 'export const count = 1e6;',
    spec: `import { count } from './code.js';\nfor (let n = 0; n < count; n += 1) test('false: ' + n, () => { expect(1).toBe(2); });`,
    verdict: 'error',
  },
  {
    id: 'tests-for-ever',
    tries: 'makes the spec declare tests for ever',
    code: 'export const more = () => true;',
    spec: `import { more } from './code.js';\nfor (let n = 0; more(); n += 1) { try { test('false: ' + n, () => {}); } catch {} }`,
    verdict: 'timeout',
    wall: SOON,
  },
];
