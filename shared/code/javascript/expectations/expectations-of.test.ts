import { describe, expect, it } from 'vitest';
import { withParents } from '../patterns/ast.ts';
import { parseProgram } from '../program.ts';
import type { Expectation } from './expectation.ts';
import { expectationsOf } from './expectations-of.ts';

const unmet = (code: string, ...expectations: readonly Expectation[]) => {
  const { tree } = parseProgram(code);
  if (!tree) throw new Error(`not readable: ${code}`);
  return expectationsOf(withParents(tree), expectations).map(({ line, what }) => `${line} ${what}`);
};

const FACTORIAL = 'const f = (n) => (n < 2 ? 1 : n * f(n - 1));';
const LOOP = 'function sum(list) {\n  let total = 0;\n  for (const n of list) total += n;\n  return total;\n}';

describe('recursion', () => {
  it.each([
    ['a function', 'function f(n) { return n ? f(n - 1) : 0; }'],
    ['an arrow', FACTORIAL],
    ['two functions in turn', 'const even = (n) => n === 0 || odd(n - 1);\nconst odd = (n) => n !== 0 && even(n - 1);'],
    ['a method', 'class Tree { size() { return this.left ? this.size() : 1; } }'],
    ['a static method', 'class Sum { static of(n) { return n ? Sum.of(n - 1) : 0; } }'],
    ['from a callback inside', 'function depth(t) { return 1 + Math.max(...t.map((one) => depth(one))); }'],
  ])('is seen in %s', (_, code) => expect(unmet(code, 'recursion')).toEqual([]));

  it.each([
    ['a loop', LOOP],
    ['a call of another with a method of the same name', 'function concat(a, b) { return a.concat(b); }'],
    ['a call from outside', 'function f() { return 1; }\nf();'],
  ])('is missed in %s', (_, code) => expect(unmet(code, 'recursion')).toEqual(['1 a function should call itself']));
});

describe('loops', () => {
  it('are asked for, and told where they should not be', () => {
    expect(unmet(LOOP, 'loop')).toEqual([]);
    expect(unmet(LOOP, 'no-loop')).toEqual(['3 no loop should be needed']);
    expect(unmet(FACTORIAL, 'loop')).toEqual(['1 a loop should do the work']);
    expect(unmet('[1].map((n) => n);', 'no-loop')).toEqual([]);
  });
});

describe('a parameter', () => {
  it.each([
    ['sorted', 'const f = (list) => list.sort();'],
    ['an element set', 'function f(list) { list[0] = 1; return list; }'],
    ['a property of an element set', 'function f(list) { list[0].done = true; }'],
    ['counted up', 'function f(counter) { counter.n++; }'],
    ['a key deleted', 'function f(o) { delete o.a; }'],
    ['assigned into', 'const f = (o) => Object.assign(o, { a: 1 });'],
    ['by another name', 'function f(list) { const copy = list; copy.push(1); return copy; }'],
    ['by its elements', 'function f(list) { for (const one of list) one.done = true; }'],
    ['from a callback inside', 'function f(list, more) { more.forEach((one) => list.push(one)); }'],
    ['with a default', 'function f(list = []) { list.push(1); }'],
  ])('is seen to be changed: %s', (_, code) => expect(unmet(code, 'no-mutation')).toHaveLength(1));

  it.each([
    ['copied, then sorted', 'const f = (list) => [...list].sort();'],
    ['copied into a name', 'function f(list) { const copy = list.slice(); copy.push(1); return copy; }'],
    ['only given another value', 'function f(n) { n = n + 1; return n; }'],
    [
      'left alone while a list of its own grows',
      'function f(list) { const own = []; for (const n of list) own.push(n); return own; }',
    ],
    ['spread into a new object', 'const f = (o) => Object.assign({}, o, { a: 1 });'],
    ['shadowed by a name of its own', 'function f(list) { { const list = []; list.push(1); } return list; }'],
  ])('is seen to stay as it is: %s', (_, code) => expect(unmet(code, 'no-mutation')).toEqual([]));
});

describe('names', () => {
  const code =
    'function double(n) { return 2 * n; }\nconst f = (list) => list.map(double).filter(Boolean);\nMath.max(1, 2);';

  it.each(['map', 'filter', 'double', 'Math.max', 'Math', 'Boolean'])('%s is used', (uses) => {
    expect(unmet(code, { uses })).toEqual([]);
    expect(unmet(code, { avoids: uses })).toHaveLength(1);
  });

  it.each(['reduce', 'Math.min', 'list.max', 'f'])('%s is not', (uses) => {
    expect(unmet(code, { uses })).toEqual([`1 ${uses} should be used`]);
    expect(unmet(code, { avoids: uses })).toEqual([]);
  });

  it('what should not be used is told with its line', () => {
    expect(unmet(code, { avoids: 'Math.max' })).toEqual(['3 Math.max should not be used']);
  });
});

it('several are told in the order they are asked for, and an empty program meets none that ask for something', () => {
  expect(unmet('', 'recursion', 'no-loop', { uses: 'map' })).toEqual([
    '1 a function should call itself',
    '1 map should be used',
  ]);
});
