import { describe, expect, it } from 'vitest';
import { qualityReport } from '../report.ts';

const measuresIn = (text: string) => {
  const { readable, functions } = qualityReport({ text, path: 'code.js' });
  expect(readable, text).toBe(true);
  return functions;
};
const of = (text: string) => measuresIn(text).find(({ name }) => name === 'f');
const factsIn = (text: string) =>
  qualityReport({ text, path: 'code.js' })
    .facts.filter(({ dimension }) => dimension === 'complexity')
    .map(({ rule, line, measured, within }) => ({ rule, line, measured, within }));

describe('cognitive complexity, as its paper reckons it', () => {
  it.each([
    [0, 'function f(a) { return a; }'],
    [1, 'function f(a) { if (a) return 1; return 2; }'],
    [2, 'function f(a) { if (a) { g(); } else { h(); } }'],
    [3, 'function f(a, b) { if (a) { g(); } else if (b) { h(); } else { i(); } }'],
    [3, 'function f(a) { for (const b of a) { if (b) g(); } }'],
    [
      7,
      'function f(max) { let total = 0; OUT: for (let i = 1; i <= max; ++i) { for (let j = 2; j < i; ++j) { if (i % j === 0) { continue OUT; } } total += i; } return total; }',
    ],
    [1, `function f(n) { switch (n) { case 1: return 'one'; case 2: return 'a couple'; default: return 'lots'; } }`],
    [1, 'function f(a, b, c) { return a && b && c; }'],
    [3, 'function f(a, b, c, d) { return (a && b) || (c && d); }'],
    [2, 'function f(a) { try { g(); } catch { h(a && g); } }'],
    [3, 'function f(a) { try { g(); } catch { if (a) h(); } }'],
    [2, 'function f(n) { return n < 2 ? 1 : n * f(n - 1); }'],
    [2, 'function f(list) { return list.map((a) => (a ? 1 : 2)); }'],
    [0, 'function f() { return (function () { return 1; })(); }'],
    [2, 'function f(a, b) { if (a ? b : a) g(); }'],
  ])('is %i in %s', (value, code) => expect(of(code)?.cognitive).toBe(value));

  it('of a named function inside is its own', () => {
    const text = 'function f(a) { if (a) g(); function g() { if (a) { if (a) h(); } } }';
    expect(measuresIn(text).map(({ name, cognitive }) => [name, cognitive])).toEqual([
      [null, 0],
      ['f', 1],
      ['g', 3],
    ]);
  });
});

describe('the other measures', () => {
  it.each([
    ['cyclomatic', 1, 'function f() {}'],
    ['cyclomatic', 6, 'function f(a, b = 1) { if (a && b) g(); for (;;) { switch (a) { case 1: default: } } }'],
    ['nesting', 0, 'function f() { { g(); } }'],
    ['nesting', 1, 'function f(a) { if (a) g(); else if (!a) h(); else i(); }'],
    ['nesting', 3, 'function f(a) { for (;;) { try { while (a) g(); } catch {} } }'],
    ['nesting', 1, 'function f(a) { if (a) g(() => { if (a) h(); }); }'],
    ['statements', 4, 'function f(a) { const b = a; if (b) { g(); } return b; }'],
    ['statements', 4, 'const f = (a) => { const b = a; if (b) g(); return b; };'],
    ['statements', 0, 'const f = (a) => a;'],
    ['parameters', 3, 'function f(a, { b, c }, ...d) {}'],
    ['logic', 4, 'function f(a) { return !(a.b && (a.c || a.d)) && (a.e ?? 1); }'],
    ['logic', 1, 'function f(a) { return g(a.b && a.c) || a.d; }'],
  ] as const)('%s is %i in %s', (measure, value, code) => expect(of(code)?.[measure]).toBe(value));

  it('callbacks are counted through one another, and a named function starts anew', () => {
    const text = 'a(() => { b(() => { c(() => {}); }); const d = () => { e(() => {}); }; });';
    expect(measuresIn(text).map(({ callbacks }) => callbacks)).toEqual([0, 1, 2, 3, 0, 1]);
  });

  it('functions are called by what they are given to', () => {
    const text =
      'const a = () => {}; x.b = function () {}; ({ c() {}, d: () => {} }); class E { #f() {} g = () => {}; } h(() => {});';
    expect(measuresIn(text).map(({ name }) => name)).toEqual([null, 'a', 'b', 'c', 'd', 'f', 'g', null]);
  });
});

describe('what is too much', () => {
  it('is told once where ways, nesting and cognitive complexity all say the same', () => {
    const deep =
      'function f(a) {\n  if (a.b) {\n    for (const c of a) {\n      if (c.d) {\n        while (c.e) {\n          if (c.f) g();\n        }\n      }\n    }\n  }\n}';
    expect(factsIn(deep)).toEqual([{ rule: 'deep-nesting', line: 6, measured: 5, within: 'f' }]);
  });

  it('is told of the code outside all functions too, but not of its length', () => {
    const flat = Array.from({ length: 60 }, (_, n) => `console.log(${n});`).join('\n');
    expect(factsIn(flat)).toEqual([]);
    expect(factsIn('const a = b && c || d && e || g;').map(({ rule }) => rule)).toEqual(['long-condition']);
  });
});
