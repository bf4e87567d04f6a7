import { expect, it } from 'vitest';
import { shapeIn } from './shape.ts';

const shape = (text: string) => shapeIn({ text });
const SUM = 'function sum(list) { let total = 0; for (const n of list) total += n; return total; }';

it.each([
  ['names', 'function add(all) { let s = 0; for (const one of all) s += one; return s; }'],
  ['comments and spacing', `// adds\n${SUM.replaceAll('; ', ';\n  ')} /* done */`],
  ['semicolons', SUM.replaceAll(';', '')],
])('stays the same with other %s', (_, text) => {
  expect(shape(text)).toBe(shape(SUM));
});

it.each([
  ["f('a')", 'f("a")'],
  ['f(`a`)', 'f("a")'],
  ['f([1, 2,])', 'f([1,2])'],
  ['1_000', '1000'],
  ['pet.owner', 'book.reader'],
  ['class A { #x = 1; }', 'class B { #y = 1; }'],
])('%s is the same as %s', (one, other) => {
  expect(shape(one)).toBe(shape(other));
});

it.each([
  ['f(a, b)', 'f(b, a, b)'],
  ['a - b - a', 'a - b - b'],
  ['list.push(1)', 'list.pop(1)'],
  ['Math.max(a)', 'Math.min(a)'],
  ["f('a')", "f('b')"],
  ['a < b', 'a <= b'],
  ['let a', 'const a'],
])('%s is another than %s', (one, other) => {
  expect(shape(one)).not.toBe(shape(other));
});
