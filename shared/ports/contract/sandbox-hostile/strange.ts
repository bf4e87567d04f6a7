import { type HostileProgram, WORK } from './program.ts';

const strange = (id: string, tries: string, body: string): HostileProgram => ({
  id,
  tries,
  code: `export const work = () => { ${body} };`,
  spec: WORK,
  verdict: 'failed',
});

/** Values that a judge may stumble over when it looks at them, compares them or prints them. */
export const strangeOnes: readonly HostileProgram[] = [
  strange('throw-null', 'throws null', 'throw null;'),
  strange('throw-undefined', 'throws undefined', 'throw undefined;'),
  strange('throw-primitive', 'throws a symbol', `throw Symbol('thrown');`),
  strange(
    'throw-proxy',
    'throws a proxy all of whose traps throw',
    'const no = () => { throw new Error("trap"); }; throw new Proxy({}, { get: no, has: no, ownKeys: no, getPrototypeOf: no, getOwnPropertyDescriptor: no });',
  ),
  strange(
    'throw-revoked',
    'throws a revoked proxy',
    'const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); throw proxy;',
  ),
  strange(
    'throw-getters',
    'throws an error whose name, message and stack are getters that throw',
    `throw Object.defineProperties(new Error(), { name: { get() { throw 1; } }, message: { get() { throw 2; } }, stack: { get() { throw 3; } } });`,
  ),
  strange('throw-function', 'throws a function and a class', 'throw class Passed { static status = "pass"; };'),
  strange(
    'reject-thenable',
    'rejects with a thenable that resolves',
    `return Promise.reject({ then: (done) => done('done right') });`,
  ),
  strange(
    'return-revoked',
    'returns a revoked proxy',
    'const { proxy, revoke } = Proxy.revocable(function () {}, {}); revoke(); return { proxy };',
  ),
  strange(
    'return-getters',
    'returns an object whose getters throw',
    'return { get a() { throw new Error("a"); }, get [Symbol.toStringTag]() { throw new Error("tag"); }, get constructor() { throw new Error("constructor"); } };',
  ),
  strange(
    'return-circular',
    'returns a structure that contains itself, every way',
    'const a = { list: [], map: new Map(), set: new Set() }; a.self = a; a.list.push(a, a.list); a.map.set(a, a.map); a.set.add(a.set); return a;',
  ),
  strange(
    'return-no-prototype',
    'returns objects without a prototype and with odd keys',
    `return Object.assign(Object.create(null), { ['\\u0000']: 1, [Symbol('s')]: 2, ['__proto__']: 3 });`,
  ),
  strange(
    'return-pretenders',
    'returns objects that pretend to be dates, maps and promises',
    `return [Object.create(Date.prototype), Object.create(Map.prototype), Object.create(Promise.prototype), Object.create(RegExp.prototype), Object.create(Error.prototype), new Proxy([], {}), new Proxy(new Map(), {})];`,
  ),
  strange(
    'return-lone-surrogates',
    'returns text that is no text',
    `return '\\ud800' + String.fromCharCode(0xdfff, 0, 0xfeff);`,
  ),
  strange(
    'return-odd-class',
    'returns an instance of a class whose name and constructor lie',
    `class A { static get name() { throw 1; } } Object.defineProperty(A.prototype, 'constructor', { get() { throw 2; } }); return new A();`,
  ),
  strange(
    'return-huge-sparse',
    'returns an array with four thousand million holes and odd properties',
    'const a = []; a.length = 2 ** 32 - 1; a.x = 1; a[5] = a; return [a.length, "x".repeat(100_000), new Array(100_000).fill(0)];',
  ),
  strange('return-module', 'returns its own module namespace', `return import('./code.js');`),
  strange(
    'odd-console',
    'prints odd values: proxies, getters, symbols, nothing',
    `const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); console.log(proxy, { get a() { throw 1; } }, Symbol('s'), -0, 10n, undefined, null, () => {}, class {}, [,1]); console.log(); console.log('%d %s %o %%', 1); console.table(proxy); return 1;`,
  ),
  strange(
    'with-statement',
    'uses `with` on a proxy, in text without strict mode',
    `return Function('with (new Proxy({}, { has: () => true, get: (t, k) => k === Symbol.unscopables ? undefined : 4 })) { return expect; }')();`,
  ),
  {
    id: 'deep-types',
    tries: 'nests types and brackets so deep that what strips types from TypeScript breaks for good',
    code: `export { work } from './deep.ts';`,
    files: { 'deep.ts': `export const work = (): unknown => ${'('.repeat(30_000)}1${')'.repeat(30_000)};` },
    spec: WORK,
    verdict: 'error',
  },
  {
    id: 'deep-enum',
    tries: 'does the same beside an `enum`, which another stripper reads',
    code: `export { work } from './deep.ts';`,
    files: {
      'deep.ts': `enum Colour { Red }\nexport type Deep = ${'Array<'.repeat(20_000)}1${'>'.repeat(20_000)};\nexport const work = () => Colour.Red;`,
    },
    spec: WORK,
    verdict: 'error',
  },
  { id: 'not-code', tries: 'is no program', code: '\u0000\u0001 this is not { code', spec: WORK, verdict: 'error' },
  {
    id: 'missing-export',
    tries: 'does not export what the spec imports',
    code: 'export const other = 1;',
    spec: WORK,
    verdict: 'error',
  },
];
