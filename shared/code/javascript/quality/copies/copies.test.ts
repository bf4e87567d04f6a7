import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { qualityReport } from '../report.ts';

const copiesIn = (text: string) => {
  const { readable, facts } = qualityReport({ text, path: 'code.js' });
  expect(readable, text).toBe(true);
  return facts
    .filter(({ dimension }) => dimension === 'duplication')
    .map(({ rule, line, measured }) => [rule, line, measured]);
};

const BLOCK = (list: string, sum: string, value = '2') =>
  `let ${sum} = 0;\nfor (const one of ${list}) {\n  if (one.hidden) continue;\n  ${sum} += one.price * ${value};\n}\n`;

describe('statements that stand twice', () => {
  it('are seen with other names and other values', () => {
    expect(copiesIn(`export function f(a, b) {\n${BLOCK('a', 'x')}${BLOCK('b', 'y', '3')}return x + y;\n}`)).toEqual([
      ['same-statements', 7, 5],
    ]);
  });

  it('are seen across functions, and told once for each copy', () => {
    const text = ['a', 'b', 'c'].map(
      (name, n) =>
        `export function ${name}Of(list) {\n${BLOCK('list', 's')}return s + ${'list.size + '.repeat(n)}0;\n}`,
    );
    expect(copiesIn(text.join('\n'))).toEqual([
      ['same-statements', 10, 5],
      ['same-statements', 18, 5],
    ]);
  });

  it.each([
    [
      'something else is called',
      BLOCK('a', 'x').replace('one.price', 'g(one)'),
      BLOCK('b', 'y').replace('one.price', 'h(one)'),
    ],
    ['another operator is used', BLOCK('a', 'x'), BLOCK('b', 'y').replace('*', '+')],
    ['a variable plays another part', BLOCK('a', 'x'), BLOCK('b', 'y').replace('one.price * 2', 'y.price * 2')],
  ])('are not the same where %s', (_, first, second) => {
    expect(
      copiesIn(`function g() {}\nfunction h() {}\nexport function f(a, b) {\n${first}${second}return x + y;\n}`),
    ).toEqual([]);
  });

  it('are let pass where they read as a table', () => {
    const calls = Array.from({ length: 12 }, (_, n) => `test('case ${n}', () => expect(add(${n}, 1)).toBe(${n + 1}));`);
    const imports = Array.from(
      { length: 12 },
      (_, n) => `const part${'abcdefghijkl'[n]} = require('./part-${n}').member;`,
    );
    expect(copiesIn(calls.join('\n'))).toEqual([]);
    expect(copiesIn(imports.join('\n'))).toEqual([]);
  });
});

describe('functions that do the same', () => {
  const named = (name: string, list: string, one: string, value = "'a'") =>
    `export function ${name}(${list}) {\n  const first = ${list}.find((${one}) => ${one}.kind === ${value});\n  return first ? first.size : 0;\n}\n`;

  it('are seen whatever their variables are called', () => {
    expect(copiesIn(named('a', 'list', 'x') + named('b', 'all', 'y'))).toEqual([['same-function', 5, 2]]);
  });

  it('are not the same with another value or a part more', () => {
    expect(copiesIn(named('a', 'list', 'x') + named('b', 'all', 'y', "'b'"))).toEqual([]);
    expect(copiesIn(named('a', 'list', 'x') + named('b', 'all', 'y').replace('0;', '0 + 1;'))).toEqual([]);
  });

  it('are let pass where they are plain', () => {
    expect(copiesIn('export const a = (x) => x.b;\nexport const c = (y) => y.b;')).toEqual([]);
  });
});

describe('texts', () => {
  it('are told from three on, where they are values', () => {
    const three = `log('not found'); log('not found'); log('not found');`;
    expect(copiesIn(three)).toEqual([['same-text', 1, 3]]);
    expect(copiesIn(three.replace(`log('not found');`, ''))).toEqual([]);
    expect(copiesIn(`({ 'not found': 1 }); ({ 'not found': 2 }); ({ 'not found': 3 });`)).toEqual([]);
    expect(copiesIn(`const t = [typeof a === 'string', typeof b === 'string', typeof c === 'string'];`)).toEqual([]);
  });
});

it('more copies are never fewer', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), (count) => {
      const blocks = Array.from({ length: count }, (_, n) => BLOCK('a', `sum${'abcdef'[n]}`));
      expect(copiesIn(`export function f(a) {\n${blocks.join('')}}`)).toHaveLength(count - 1);
    }),
  );
});
