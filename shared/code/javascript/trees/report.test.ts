import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hintReport } from './report.ts';

const RIGHT =
  'export function total(prices) {\n  let sum = 0;\n  for (const price of prices) {\n    sum = sum + price;\n  }\n  return sum;\n}\n';

const from = (text: string, solution = RIGHT) => {
  const { nearest } = hintReport({ text, path: 'solution.js', solutions: [solution] });
  return nearest && { ...nearest, edit: nearest.edits[0] ?? null };
};
const step = (text: string, solution = RIGHT) => {
  const { kind, cause, line, written } = from(text, solution)?.edit ?? {};
  return [kind, cause, line, written];
};

describe('the distance', () => {
  it('does not see names, quotes, spaces and comments', () => {
    const other = RIGHT.replaceAll('sum', 'all').replaceAll('price of', 'p of').replace('+ price', '+ p');
    expect(from(`// mine\n${other.replaceAll('  ', '\t')}`)).toMatchObject({ distance: 0, likeness: 1, edit: null });
  });

  it('is never below zero and the same both ways for one change of a value', () => {
    fc.assert(
      fc.property(fc.nat(99), fc.nat(99), (a, b) => {
        const text = (value: number) => `export const f = (x) => x * ${value};`;
        const there = from(text(a), text(b))?.distance;
        expect(there).toBe(from(text(b), text(a))?.distance);
        expect(there).toBe(a === b ? 0 : 1);
      }),
    );
  });

  it('takes the nearest of several solutions', () => {
    const other = 'export const total = (prices) => prices.reduce((sum, price) => sum + price, 0);\n';
    const text = RIGHT.replace('= 0', '= 1');
    expect(hintReport({ text, path: 'a.js', solutions: [other, RIGHT] }).nearest).toMatchObject({
      solution: 1,
      distance: 1,
    });
  });

  it('is not told of a text that cannot be read', () => {
    expect(hintReport({ text: 'for (', path: 'a.js', solutions: [RIGHT] })).toMatchObject({
      readable: false,
      nearest: null,
    });
  });
});

describe('the next step', () => {
  it.each([
    ['another value', RIGHT.replace('= 0', '= 1'), ['change', 'start-value', 2, '0']],
    [
      'a step that is not made',
      RIGHT.replace('    sum = sum + price;\n', ''),
      ['add', 'missing-update', 3, 'sum = sum + price;'],
    ],
    ['a value that gets lost', RIGHT.replace('return sum', 'sum'), ['change', 'missing-return', 6, 'return sum;']],
    ['a step too many', RIGHT.replace('  return', '  sum = sum * 2;\n  return'), ['remove', 'extra-step', 6, null]],
    ['a value that starts anew', RIGHT.replace('sum + price', 'price'), ['wrap', 'missing-operand', 4, 'sum + price']],
  ])('mends %s', (_, text, expected) => expect(step(text)).toEqual(expected));

  it.each([
    ['boundary', 'a <= b', 'a < b'],
    ['direction', 'a > b', 'a < b'],
    ['equality', 'a === b', 'a !== b'],
    ['loose', 'a == b', 'a === b'],
    ['and-or', 'a || b', 'a && b'],
    ['negation', 'a', '!a'],
    ['rounding', 'a / b', 'Math.floor(a / b)'],
    ['sign', 'a - b', 'Math.abs(a - b)'],
    ['off-by-one', 'a', 'a - 1'],
    ['missing-operand', '{ n: a }', '{ n: a + 1 }'],
    ['operand-order', 'b - a', 'a - b'],
    ['argument-order', 'g(b, a)', 'g(a, b)'],
    ['call-or-pass', 'g', 'g()'],
    ['nullish', 'a', 'a ?? b'],
    ['template', "'x${a}'", '`x${a}`'],
    ['regular-expression', '/a/', '/a/g'],
    ['copy', 'a', '[...a]'],
    ['value-type', "'1'", '1'],
  ])('calls it %s: %s instead of %s', (cause, wrong, right) => {
    const program = (value: string) => `export function f(a, b) {\n  const it = ${value};\n  return it;\n}\n`;
    expect(step(program(wrong), program(right)).slice(1, 3)).toEqual([cause, 2]);
  });

  it("is said in the learner's own names", () => {
    const own = RIGHT.replaceAll('sum', 'all').replaceAll('prices', 'list').replace('all + price', 'price');
    expect(from(own)?.edit).toMatchObject({
      written: 'all + price',
      statement: 'all = all + price;',
      where: 'in the new value of `all`',
    });
  });

  it('names the statement that comes too early', () => {
    const right = 'export function f(a) {\n  const b = a.pop();\n  a.push(1);\n  return b;\n}\n';
    const wrong = 'export function f(a) {\n  a.push(1);\n  const b = a.pop();\n  return b;\n}\n';
    expect(from(wrong, right)?.edit).toMatchObject({ cause: 'order-of-steps', line: 2, part: '`a.push(1);`' });
  });

  it('misses the label under another one, and not that one', () => {
    const right = "export function f(a) {\n  switch (a) {\n    case 'x':\n    case 'y':\n      return 1;\n  }\n}\n";
    expect(from(right.replace("    case 'y':\n", ''), right)?.edit).toMatchObject({
      cause: 'missing-case',
      line: 3,
      statement: "case 'y' …",
    });
  });

  it('gives of a loop the head alone', () => {
    expect(from(RIGHT.replace(' of ', ' in '))?.edit?.statement).toBe('for (const price of prices) { … }');
  });
});

describe('a file that holds much else', () => {
  const MORE =
    'const shelf = [3, 4];\nfunction average(prices) {\n  let sum = 0;\n  for (const price of prices) {\n    sum += price;\n  }\n  return sum / prices.length;\n}\n';
  const crowded = (own: string) => `${MORE}${own}for (const one of shelf) console.log(average([one]), total(shelf));\n`;

  it('is looked at where it has to do with what is asked for', () => {
    expect(from(crowded(RIGHT))).toMatchObject({ distance: 0, parts: [{ what: '`total`', from: 9, to: 15 }] });
    expect(step(crowded(RIGHT.replace('= 0', '= 1')))).toEqual(['change', 'start-value', 10, '0']);
  });

  it('is cut down to that part by its cuts', () => {
    const text = crowded(RIGHT);
    const cut = from(text)
      ?.cuts.toReversed()
      .reduce((all, { from: a, to: b }) => all.slice(0, a) + all.slice(b), text);
    expect(cut?.trim()).toBe(RIGHT.trim());
  });

  it('keeps what the asked function calls, and what changes that', () => {
    const own =
      'const seen = [];\nseen.push(1);\nconst add = (a, b) => {\n  seen.push(a);\n  return a + b;\n};\nconst tea = 2;\nexport function total(prices) {\n  return prices.reduce(add);\n}\n';
    expect(from(own)?.parts.map((one) => one.from)).toEqual([1, 2, 3, 8]);
  });

  it('may have no function of that name, and then nothing is left out', () => {
    expect(from(crowded(RIGHT.replace('total', 'sumUp')))?.cuts).toEqual([]);
  });

  it('may have methods that nobody asks for', () => {
    const right =
      'export class Jar {\n  constructor() {\n    this.sweets = 0;\n  }\n  add(more) {\n    this.sweets += more;\n  }\n}\n';
    const own = right.replace('  add', '  look() {\n    return `${this.sweets} sweets`;\n  }\n  add');
    expect(from(own, right)).toMatchObject({ distance: 0 });
  });
});

describe('the same in other words', () => {
  const right = 'export function costs(rides, price, pass) {\n  return rides * price > pass;\n}\n';
  it.each([
    [
      'a helper',
      'const singles = (n, each) => n * each;\nexport function costs(r, p, all) {\n  return singles(r, p) > all;\n}\n',
    ],
    ['a name for a value', 'export function costs(r, p, all) {\n  const sum = r * p;\n  return sum > all;\n}\n'],
    [
      'an if for yes and no',
      'export function costs(r, p, all) {\n  if (all < r * p) {\n    return true;\n  } else {\n    return false;\n  }\n}\n',
    ],
  ])('is no distance: %s', (_, own) => expect(from(own, right)?.distance).toBe(0));

  it('is told by the line and the text of the learner', () => {
    const own =
      'function singles(n, each) {\n  return n * each;\n}\nexport function costs(r, p, all) {\n  const sum = singles(r, p);\n  if (all <= sum) {\n    return true;\n  }\n  return false;\n}\n';
    expect(from(own, right)).toMatchObject({
      distance: 1,
      edit: { cause: 'boundary', line: 6, part: expect.stringContaining('`all <= sum`') },
    });
  });

  it('steps on the same whether written short or long', () => {
    const long =
      'export function up(n) {\n  let all = 0;\n  for (let i = 0; i < n; i += 1) {\n    all = all + Math.abs(i - n);\n  }\n  return all;\n}\n';
    const own = long.replace('i += 1', 'i++').replace('all = all + Math.abs(i - n)', 'all += i - n');
    expect(from(own, long)?.edit).toMatchObject({ kind: 'wrap', cause: 'sign', line: 4, gone: 'i - n' });
  });
});
