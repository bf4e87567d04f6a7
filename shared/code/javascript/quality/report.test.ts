import { describe, expect, it } from 'vitest';
import { FLAWED } from './corpus/index.ts';
import { qualityReport } from './report.ts';

const of = (text: string, path = 'code') => qualityReport({ text, path });

describe('a text that is hardly a program', () => {
  it.each(['', '  \n\t', '// to do', '/* a */\n\n// b\n'])('%j is empty', (text) => {
    expect(of(text)).toMatchObject({ readable: true, empty: true, facts: [], fault: null });
  });

  it.each([
    ['const a = ;', 1],
    ['let a = 1;\nif (a {\n', 2],
  ])('%j is not readable, and says where', (text, line) => {
    expect(of(text)).toMatchObject({ readable: false, empty: false, facts: [], fault: { line } });
  });

  it.each([
    'def f(x):\n    return x\n',
    '<!doctype html>\n<p>hi<br>there',
    'please help me with this',
    '\u0000\u0001',
    '{"a": 1, "b": [2]}',
  ])('%j is no JavaScript', (text) => expect(of(text)).toMatchObject({ readable: false, facts: [] }));
});

describe('a text that is too much', () => {
  const KB = 1024;
  it.each([
    ['calls', 'f(1);\n'.repeat((64 * KB) / 6)],
    ['different calls', Array.from({ length: 4000 }, (_, n) => `f${n}(${n});`).join('\n')],
    [
      'copied functions',
      Array.from({ length: 500 }, (_, n) => `function f${n}(a) { if (a) { g(a); h(a); } return a.b + ${n}; }`).join(
        '\n',
      ),
    ],
    ['one long sum', `let a = ${'1 + '.repeat(15_000)}1;`],
    ['one long text', `let a = "${'x'.repeat(64 * KB)}";`],
    ['one long list', `let a = [${'1,'.repeat(30_000)}];`],
    ['deep blocks', `${'if (a) {'.repeat(300)}${'}'.repeat(300)}`],
    ['deep functions', `${'f(() => {'.repeat(500)}${'});'.repeat(500)}`],
    ['deep parentheses', `let a = ${'('.repeat(3000)}1${')'.repeat(3000)};`],
    ['deep lists', `let a = ${'['.repeat(10_000)}${']'.repeat(10_000)};`],
    ['a long chain', `a${'.b()'.repeat(15_000)};`],
    ['a long else if', `${'if (a) b(); else '.repeat(3000)}c();`],
  ])('is answered all the same: %s', (_, text) => {
    expect(of(text).empty).toBe(false);
  });
});

describe('facts', () => {
  it('stand in the order of the text, inside it, with plain words and something to do', () => {
    for (const { code } of FLAWED) {
      const { facts, statements } = of(code);
      const lines = facts.map(({ line }) => line);
      expect(lines).toEqual(lines.toSorted((a, b) => a - b));
      expect(Math.max(...lines)).toBeLessThanOrEqual(code.split('\n').length);
      expect(statements).toBeGreaterThan(0);
      for (const { what, mend, extent } of facts) {
        expect(what).toMatch(/^\S.*\S$/);
        expect(mend).toMatch(/^\S.*\S$/);
        expect(extent).toBeGreaterThan(0);
        expect(extent).toBeLessThanOrEqual(1);
      }
    }
  });

  it('are plain data that another thread can be sent', () => {
    for (const { code } of FLAWED) expect(structuredClone(of(code))).toEqual(of(code));
  });

  it('are all found where a line holds several of a kind', () => {
    const { facts } = of('export function f(a) { var b = a; var c = a; return b + c; }');
    expect(facts.filter(({ rule }) => rule === 'var-used')).toHaveLength(2);
  });

  it('know the function that they lie in', () => {
    const { facts } = of('const outer = () => { [1].map((n) => { var m = n; return m; }); };\nvar last = 1;\n');
    expect(facts.filter(({ rule }) => rule === 'var-used').map(({ within }) => within)).toEqual(['outer', null]);
  });
});

it('there is always something good, and it is true', () => {
  for (const { code } of FLAWED) expect(of(code).good.length).toBeGreaterThan(0);
  const [dropped] = FLAWED.filter(({ name }) => name === 'the result is lost');
  expect(of(dropped?.code ?? '').good.map(({ say }) => say)).not.toContainEqual(expect.stringMatching(/^map /));
});
