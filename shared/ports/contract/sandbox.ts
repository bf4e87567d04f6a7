import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Limits, Program, RunResult } from '../../skill/run.ts';
import type { Sandbox } from '../sandbox.ts';
import { MATCHER_CASES } from './sandbox-matchers.ts';

/** What a contract suite may ask of the sandbox that it opens. */
export interface Room {
  readonly threads: number;
  readonly room: number;
  readonly spared?: number;
}

/** What every engine of the sandbox keeps to. */
export function sandboxContract(name: string, open: (room?: Room) => Sandbox): void {
  describe(`${name} as a sandbox`, () => {
    let sandbox: Sandbox;
    beforeAll(() => {
      sandbox = open();
    });
    afterAll(() => sandbox.close());

    const run = (files: Program['files'], limits?: Partial<Limits>) =>
      sandbox.run({ files, specs: Object.keys(files).filter((path) => path.includes('.spec.')) }, 'ada', limits);
    const spec = (text: string, limits?: Partial<Limits>) => run({ 'a.spec.js': text }, limits);
    const statuses = ({ tests }: RunResult) => Object.fromEntries(tests.map((one) => [one.name, one.status]));

    describe('results', () => {
      test('a program whose tests pass has passed, with its time and memory', async () => {
        const result = await run({
          'sum.js': 'export const sum = (list) => list.reduce((a, b) => a + b, 0);',
          'sum.spec.js': `import { sum } from './sum'; describe('sum', () => { test('adds', () => { expect(sum([1, 2])).toBe(3); }); });`,
        });
        expect(result).toEqual({
          verdict: 'passed',
          tests: [{ name: 'sum > adds', status: 'pass', output: '' }],
          output: '',
          milliseconds: expect.any(Number),
          bytes: expect.any(Number),
        });
        expect(result.bytes).toBeGreaterThan(0);
      });

      test('a failed expectation says what was expected, what was received and where', async () => {
        const { verdict, tests } = await spec(`test('counts', () => {\n  expect([1, 2]).toEqual([1, 3]);\n});`);
        expect(verdict).toBe('failed');
        expect(tests).toMatchObject([
          {
            status: 'fail',
            expected: '[1, 3]',
            received: '[1, 2]',
            fault: { name: 'AssertionError', frames: [{ file: 'a.spec.js', line: 2 }] },
          },
        ]);
      });

      test('an error comes with the frames of the program alone, innermost first', async () => {
        const { tests } = await run({
          'deep.js': 'export function deep(x) {\n  return inner(x);\n}\nfunction inner(x) {\n  return x.a.b;\n}',
          'deep.spec.js': `import { deep } from './deep.js';\ntest('goes deep', () => { [{}].map(deep); });`,
        });
        const [first] = tests;
        expect(first).toMatchObject({ status: 'error', fault: { name: 'TypeError' } });
        expect(first?.fault?.frames.map(({ name: at, file, line }) => [at, file, line])).toEqual([
          ['inner', 'deep.js', 5],
          ['deep', 'deep.js', 2],
          ['<anonymous>', 'deep.spec.js', 2],
        ]);
      });

      test('a file that does not parse is an error at its place', async () => {
        const result = await run({
          'a.js': 'const x = 1;\nlet x = 2;',
          'a.spec.js': `import './a.js'; test('t', () => {});`,
        });
        expect(result).toMatchObject({
          verdict: 'error',
          tests: [],
          fault: { name: 'SyntaxError', frames: [{ file: 'a.js', line: 2 }] },
        });
      });

      test('specs without a test are an error', async () => {
        expect(await spec('1;')).toMatchObject({ verdict: 'error', fault: { message: 'the specs declare no test' } });
      });

      test('an entry runs without specs, for what it prints and throws', async () => {
        const entry = async (text: string) => {
          const { verdict, output, fault } = await sandbox.run(
            { files: { 'a.js': text }, entry: 'a.js', specs: [] },
            'ada',
          );
          return { verdict, output, message: fault?.message };
        };
        expect(await entry(`console.log('a', 1, [2], { b: 'c' });`)).toMatchObject({
          verdict: 'passed',
          output: 'a 1 [2] { b: "c" }\n',
        });
        expect(await entry(`console.log('x'); throw new Error('no');`)).toEqual({
          verdict: 'error',
          output: 'x\n',
          message: 'no',
        });
        expect(
          await entry(`setTimeout(() => console.log('never awaited'), 5); await new Promise((f) => setTimeout(f, 9));`),
        ).toMatchObject({
          output: 'never awaited\n',
        });
      });

      test('an entry goes on until nothing is left that it waits for', async () => {
        const entry = (text: string) =>
          sandbox.run({ files: { 'a.js': text }, entry: 'a.js', specs: [] }, 'ada', { wall: 300 });
        expect(
          await entry(
            `setTimeout(() => { console.log('late'); Promise.resolve().then(() => console.log('later')); }, 500); console.log('now');`,
          ),
        ).toMatchObject({ verdict: 'passed', output: 'now\nlate\nlater\n' });
        expect(await entry(`setTimeout(() => { throw new TypeError('in a timer'); }, 5);`)).toMatchObject({
          verdict: 'error',
          fault: { name: 'TypeError', message: 'in a timer' },
        });
        expect(await entry(`setInterval(() => {}, 5);`)).toMatchObject({ verdict: 'timeout' });
        expect(await entry(`new Promise(() => {});`)).toMatchObject({ verdict: 'passed' });
      });

      test('a test that only makes claims about types needs no expectation', async () => {
        const result = await spec(
          `test('refused', () => {\n  // @ts-expect-error a price is a number\n  String('3');\n});`,
        );
        expect(result.verdict).toBe('passed');
      });

      test('output is kept for each test and cut at its limit', async () => {
        const result = await spec(
          `console.log('loading');\ntest('a', () => { console.log('in a'); });\ntest('b', () => { for (let n = 0; n < 99; n += 1) console.log('0123456789'); });`,
        );
        expect(result.output).toBe('loading\n');
        expect(result.tests.map(({ output }) => output.length)).toEqual([5, 500]);
        expect(result.tests[1]?.output.endsWith('…')).toBe(true);
      });

      test('where time ends, what was done before stays known', async () => {
        const result = await spec(
          `test('a', () => {}); test('b', () => { console.log('b'); for (;;); }); test('c', () => {});`,
          { wall: 200 },
        );
        expect(result).toMatchObject({
          verdict: 'timeout',
          tests: [{ status: 'pass' }, { status: 'error', output: 'b\n' }, { status: 'not_run' }],
        });
      });

      test('a heap that is full is a verdict of its own', async () => {
        const result = await spec(`test('a', () => { const all = []; for (;;) all.push([all.length]); });`, {
          heap: 8_000_000,
        });
        expect(result.verdict).toBe('out_of_memory');
      });

      test('the same program gives the same result, also where it draws by chance', async () => {
        const draw = () => spec(`test('a', () => { expect(Math.random()).toBe(2); });`);
        const [one, two] = [await draw(), await draw()];
        expect(one.tests).toEqual(two.tests);
        expect(one.tests[0]?.received).toMatch(/^0\.\d+$/);
      });
    });

    describe('tests as teachers write them', () => {
      test('hooks run around the tests of their group, outer ones outside', async () => {
        const { output, tests } = await spec(`
          const log = [];
          beforeAll(() => log.push('all')); beforeEach(() => log.push('each')); afterEach(() => log.push('done'));
          describe('inner', () => {
            beforeAll(async () => { await null; log.push('inner all'); });
            beforeEach(() => log.push('inner each')); afterEach(() => log.push('inner done')); afterAll(() => log.push('inner end'));
            test('a', () => log.push('a'));
          });
          test('last', () => { expect(log).toEqual(['all', 'inner all', 'each', 'inner each', 'a', 'inner done', 'done', 'inner end', 'each']); });`);
        expect(output).toBe('');
        expect(tests.map(({ status }) => status)).toEqual(['pass', 'pass']);
      });

      test('skip, only, todo, fails and each do what they say', async () => {
        expect(
          statuses(
            await spec(`
              test.skip('skipped', () => { throw 1; });
              test.todo('to do');
              test.fails('fails', () => { expect(1).toBe(2); });
              describe.skip('group', () => { it('inside', () => { throw 1; }); });
              describe.each([['x', 1], ['y', 2]])('group %s', (name, n) => { test('counts ' + n, () => { expect(name.length).toBe(1); }); });
              test.each([{ a: 1, sum: 2 }])('$a doubled is $sum', ({ a, sum }) => { expect(a * 2).toBe(sum); });
              test.each\`
                a    | b
                \${1} | \${'one'}
              \`('row $a $b', ({ a, b }) => { expect([a, b]).toEqual([1, 'one']); });
              xtest('also skipped', () => {});`),
          ),
        ).toEqual({
          skipped: 'skip',
          'to do': 'todo',
          fails: 'pass',
          'group > inside': 'skip',
          'group x > counts 1': 'pass',
          'group y > counts 2': 'pass',
          '1 doubled is 2': 'pass',
          'row 1 one': 'pass',
          'also skipped': 'skip',
        });
        expect(
          statuses(
            await spec(`test('a', () => {}); test.only('b', () => {}); describe('c', () => { it('d', () => {}); });`),
          ),
        ).toEqual({
          a: 'skip',
          b: 'pass',
          'c > d': 'skip',
        });
      });

      test.each(['vitest', '@jest/globals', 'node:test'])('the words may be imported from %s', async (from) => {
        const result = await spec(
          `import { test, describe } from '${from}';\nimport assert from 'node:assert/strict';\nimport { equal } from 'node:assert';
           describe('d', () => { test('a', () => { assert.deepEqual({ a: 1 }, { a: 1 }); equal(1, 1); assert.throws(() => { throw new Error('x'); }, /x/); expect(1).toBe(1); }); });`,
        );
        expect(result.verdict, JSON.stringify(result)).toBe('passed');
      });

      test('asynchronous tests pass, fail and hang as themselves', async () => {
        expect(
          statuses(
            await spec(`
              test('resolves', async () => { await expect(Promise.resolve(1)).resolves.toBe(1); });
              test('rejects', async () => { await expect(Promise.reject(new TypeError('x'))).rejects.toThrow(TypeError); });
              test('fails late', async () => { await null; expect(1).toBe(2); });
              test('not awaited', () => { expect(Promise.resolve(1)).resolves.toBe(2); });
              test('throws late', async () => { await null; throw new Error('late'); });
              test('calls done', (done) => { setTimeout(done, 5); });
              test('never done', (done) => {});
              test('hangs', () => new Promise(() => {}));
              test('leaves a rejection', () => { Promise.reject(new Error('left')); });
              test('throws in a timer', async () => { setTimeout(() => { throw new Error('timer'); }, 1); await new Promise((f) => setTimeout(f, 2)); });
              test('comes past no expectation', () => { if (false) expect(1).toBe(1); });
              test('has no matcher', () => { expect(1); expect(2).toBe(2); });
              test('swallows a matcher that breaks', () => { try { expect({ get a() { throw 1; } }).toEqual({ a: 1 }); } catch {} expect(1).toBe(1); });
              test('plans two', () => { expect.assertions(2); expect(1).toBe(1); });`),
          ),
        ).toEqual({
          resolves: 'pass',
          rejects: 'pass',
          'fails late': 'fail',
          'not awaited': 'fail',
          'throws late': 'error',
          'calls done': 'pass',
          'never done': 'error',
          hangs: 'error',
          'leaves a rejection': 'error',
          'throws in a timer': 'error',
          'comes past no expectation': 'fail',
          'has no matcher': 'error',
          'swallows a matcher that breaks': 'error',
          'plans two': 'fail',
        });
      });

      test('a day of sleep costs nothing, and timers ring in their order', async () => {
        const result = await spec(`
          const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
          test('a day', async () => { const start = Date.now(); await sleep(86_400_000); expect(Date.now() - start).toBeGreaterThanOrEqual(86_400_000); });
          test('order', async () => {
            const log = []; setTimeout(() => log.push('b'), 20); setTimeout(() => log.push('a'), 10);
            const every = setInterval(() => { log.push('i'); if (log.length > 4) clearInterval(every); }, 8);
            await sleep(100); expect(log).toEqual(['i', 'a', 'i', 'b', 'i']);
          });
          test('fake', () => {
            vi.useFakeTimers(); const ring = vi.fn(); setTimeout(ring, 1_000);
            vi.advanceTimersByTime(999); expect(ring).not.toHaveBeenCalled(); jest.advanceTimersByTime(1); expect(ring).toHaveBeenCalledOnce();
            vi.setSystemTime(new Date('2020-01-01')); expect(new Date().getFullYear()).toBe(2020); vi.useRealTimers();
          });
          test('real again', () => { expect(new Date().getFullYear()).toBeGreaterThan(2020); });`);
        expect(statuses(result)).toEqual({ 'a day': 'pass', order: 'pass', fake: 'pass', 'real again': 'pass' });
      });

      test('spies count and answer, and built-ins that specs replace come back', async () => {
        const result = await run({
          'dice.js': `export const roll = () => Math.floor(Math.random() * 6) + 1;\nexport const greet = (name) => console.log('hi ' + name);`,
          'dice.spec.js': `import { roll, greet } from './dice';
            afterEach(() => { vi.restoreAllMocks(); });
            test('random', () => { vi.spyOn(Math, 'random').mockReturnValue(0.5); expect(roll()).toBe(4); });
            test('restored', () => { expect(new Set(Array.from({ length: 50 }, roll)).size).toBeGreaterThan(1); });
            test('assigned', () => { Math.random = () => 0; expect(roll()).toBe(1); });
            test('console', () => { const log = jest.spyOn(console, 'log').mockImplementation(() => {}); greet('Ada'); expect(log).toHaveBeenCalledWith('hi Ada'); });
            test('answers', async () => {
              const f = vi.fn((x) => x * 2).mockReturnValueOnce(9); expect([f(1), f(2)]).toEqual([9, 4]);
              expect(f.mock.calls).toEqual([[1], [2]]); expect(f).toHaveReturnedWith(4); f.mockClear(); expect(f).not.toHaveBeenCalled();
              expect(await vi.fn().mockResolvedValue(3)()).toBe(3);
            });`,
        });
        expect(result.verdict, JSON.stringify(result.tests)).toBe('passed');
      });

      test.each(MATCHER_CASES)('%s tells right from wrong', async (_, right, wrong) => {
        const lines = [
          ...right.map((one) => `test('right', async () => { ${one}; });`),
          ...wrong.map((one) => `test('wrong', async () => { ${one}; });`),
        ];
        const { tests } = await spec(lines.join('\n'));
        expect(tests.map(({ status }) => status)).toEqual([...right.map(() => 'pass'), ...wrong.map(() => 'fail')]);
      });

      test('a matcher that there is not is named', async () => {
        const { tests } = await spec(`test('a', () => { expect(1).toBeFancy(); });`);
        expect(tests[0]?.fault?.message).toContain('toBeFancy');
      });
    });

    describe('files', () => {
      test('modules import each other, in folders and in circles', async () => {
        const result = await run({
          'lib/even.js': `import { odd } from './odd.js'; export const even = (n) => n === 0 || odd(n - 1);`,
          'lib/odd.js': `import { even } from './even'; export const odd = (n) => n !== 0 && even(n - 1);`,
          'test/even.spec.js': `import { even } from '../lib/even.js'; import * as all from '../lib/odd'; test('a', async () => { expect(even(10)).toBe(true); expect(all.odd(10)).toBe(false); expect(await import('../lib/odd.js')).toBe(all); });`,
        });
        expect(result.verdict, JSON.stringify(result)).toBe('passed');
      });

      test.each([
        ['./gone.js', /no file '\.\/gone\.js'/],
        ['lodash', /no package 'lodash'/],
        ['node:fs', /no package 'node:fs'/],
        ['vitest', /only a spec may import 'vitest'/],
        ['./a.spec.js', /cannot import the spec/],
      ])('a program that imports %s is told', async (from, words) => {
        const result = await run({ 'a.js': `import '${from}';`, 'a.spec.js': `import './a.js'; test('t', () => {});` });
        expect(result).toMatchObject({ verdict: 'error', fault: { message: expect.stringMatching(words) } });
      });

      test('a spec that is not there is named', async () => {
        const result = await sandbox.run({ files: { 'a.js': '' }, specs: ['b.spec.js'] }, 'ada');
        expect(result).toMatchObject({
          verdict: 'error',
          fault: { message: expect.stringContaining("no file 'b.spec.js'") },
        });
      });

      test('types are stripped and places stay, also where TypeScript is more than types', async () => {
        const plain = await run({
          'a.ts': `interface P { x: number }\nexport const at = (p: P): number => {\n  return (p as any).y.z;\n};`,
          'a.spec.ts': `import { at } from './a';\ntest('t', (): void => { at({ x: 1 }); });`,
        });
        expect(plain.tests[0]?.fault?.frames[0]).toMatchObject({ file: 'a.ts', line: 3 });
        const more = await run({
          'b.ts': `interface Gone {}\nexport enum Colour {\n  Red,\n  Green,\n}\nexport class P {\n  constructor(readonly x: number) {}\n  fail() {\n    throw new Error('b');\n  }\n}`,
          'b.spec.ts': `import { Colour, P } from './b.js';\ntest('enum', () => { expect([Colour.Green, new P(2).x]).toEqual([1, 2]); });\ntest('line', () => { new P(1).fail(); });`,
        });
        expect(more.tests).toMatchObject([
          { status: 'pass' },
          { status: 'error', fault: { frames: [{ name: 'fail', file: 'b.ts', line: 9 }, {}] } },
        ]);
      });

      test('a lesson may add methods to built-ins', async () => {
        const result = await run({
          'a.js': `Array.prototype.second = function () { return this[1]; };\nMath.double = (n) => n * 2;\nfunction Old() { Error.call(this); this.name = 'Old'; }\nOld.prototype = Object.create(Error.prototype);\nOld.prototype.constructor = Old;\nOld.prototype.toString = () => 'old';\nexport { Old };`,
          'a.spec.js': `import { Old } from './a.js'; test('t', () => { expect([1, 2].second()).toBe(2); expect(Math.double(2)).toBe(4); expect(String(new Old())).toBe('old'); expect(new Old()).toBeInstanceOf(Error); });`,
        });
        expect(result.verdict, JSON.stringify(result)).toBe('passed');
      });
    });

    describe('runs among each other', () => {
      test('no run sees what another left', async () => {
        const leave = `globalThis.left = 1; test('a', () => { expect(typeof globalThis.left).toBe('number'); });`;
        expect((await spec(leave)).verdict).toBe('passed');
        expect((await spec(`test('a', () => { expect(globalThis.left).toBeUndefined(); });`)).verdict).toBe('passed');
      });

      test('whoever brings many waits behind whoever brings one', async () => {
        const narrow = open({ threads: 1, room: 50 });
        const order: string[] = [];
        const go = (who: string) =>
          narrow.run({ files: { 'a.js': '' }, entry: 'a.js', specs: [] }, who).then(() => void order.push(who));
        await Promise.all([...['many', 'many', 'many', 'many', 'many'].map(go), go('one'), go('two')]);
        await narrow.close();
        expect(order.slice(0, 4)).toEqual(['many', 'many', 'one', 'two']);
      });

      test('a full queue refuses and says what to do', async () => {
        const narrow = open({ threads: 1, room: 2 });
        const go = () =>
          narrow.run({ files: { 'a.js': '' }, entry: 'a.js', specs: [] }, 'ada').then(
            (result) => result.verdict,
            (error) => error,
          );
        const all = await Promise.all([go(), go(), go(), go(), go()]);
        await narrow.close();
        expect(all.filter((one) => one === 'passed')).toHaveLength(3);
        expect(all.at(-1)).toMatchObject({
          code: 'sandbox_full',
          kind: 'unavailable',
          message: expect.stringContaining('again'),
        });
      });

      test('whoever runs endless loops leaves a thread to the others', async () => {
        const narrow = open({ threads: 2, room: 50, spared: 1 });
        const order: string[] = [];
        const go = (who: string, text: string) =>
          narrow
            .run({ files: { 'a.js': text }, entry: 'a.js', specs: [] }, who, { wall: 1_500 })
            .then(() => void order.push(who));
        await Promise.all([go('one', 'for (;;);'), go('two', 'for (;;);')]);
        await Promise.all([go('one', 'for (;;);'), go('two', 'for (;;);'), go('ada', '')]);
        await narrow.close();
        expect(order[2]).toBe('ada');
      });

      test('a run whose caller has gone makes room for the next, and what has not started never does', async () => {
        const narrow = open({ threads: 1, room: 1 });
        const gone = new AbortController();
        const said: string[] = [];
        const go = (what: string, text: string, signal?: AbortSignal) =>
          narrow.run({ files: { 'a.js': text }, entry: 'a.js', specs: [] }, 'ada', { wall: 300 }, signal).then(
            ({ verdict }) => void said.push(`${what} ${verdict}`),
            ({ code }) => void said.push(`${what} ${code}`),
          );
        const [first, second] = [go('first', 'for (;;);'), go('second', '', gone.signal)];
        gone.abort();
        await Promise.all([first, second, go('third', ''), go('fourth', '', gone.signal)]);
        await narrow.close();
        expect(said.toSorted()).toEqual(['first timeout', 'fourth cancelled', 'second cancelled', 'third passed']);
        expect(said.at(-1)).toBe('third passed');
      });

      test('a run whose thread had to be killed is a timeout, and the next one runs', async () => {
        const stubborn = `const text = 'a'.repeat(100_000); for (;;) text.lastIndexOf('a'.repeat(50_000) + 'b');`;
        expect((await spec(`test('a', () => { ${stubborn} });`, { wall: 100 })).verdict).toBe('timeout');
        expect((await spec(`test('a', () => {});`)).verdict).toBe('passed');
      });
    });
  });
}
