import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../judge.ts';
import { parseProgram } from '../program.ts';
import { readJavaScript } from '../reading.ts';
import { OWN } from './corpus/own.ts';
import { SLIPS } from './corpus/slips.ts';
import { faultsOf } from './find.ts';

const PROGRAMS = [
  'const names = ["Ada", \'Alan\'];\nfor (const name of names) {\n  console.log(`Hello ${name}, ${name.length}`);\n}\n',
  'function sum(numbers) {\n  let total = 0;\n  for (let i = 0; i < numbers.length; i++) {\n    total += numbers[i];\n  }\n  return total;\n}\n',
  'class Shape {\n  #size = 1;\n  constructor(size = 2) {\n    this.#size = size;\n  }\n  get area() {\n    return this.#size ** 2;\n  }\n}\n',
  'const load = async (url) => {\n  try {\n    return await (await fetch(url)).json();\n  } catch {\n    return { ok: false, why: /no/g.test(url) ? "no" : null };\n  }\n};\n',
  'switch (day) {\n  case 1:\n    go();\n    break;\n  default: // rest\n    stay();\n}\n',
  ...OWN.map(({ text }) => text),
];

/** A program after a few characters were deleted, doubled, swapped or typed by mistake. */
const mutated = fc
  .tuple(
    fc.constantFrom(...PROGRAMS),
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.constantFrom('delete', 'swap', 'type'),
        fc.constantFrom('${', '}`', '=>', 'else ', '/*', ...'{}()[];,:=<>\'"`$+-/*\\#@ \n.aé1\u2028\0\ud800'),
      ),
      {
        minLength: 1,
        maxLength: 6,
      },
    ),
  )
  .map(([program, changes]) =>
    changes.reduce((text, [place, kind, typed]) => {
      const at = place % (text.length + 1);
      if (kind === 'type') return text.slice(0, at) + typed + text.slice(at);
      if (kind === 'delete') return text.slice(0, at) + text.slice(at + 1);
      return text.slice(0, at) + text.slice(at + 1, at + 2) + text.slice(at, at + 1) + text.slice(at + 2);
    }, program),
  );

const acceptedByAcorn = (text: string) => (['module', 'script'] as const).some((goal) => 'tree' in judge(text, goal));

describe('a program with a few characters changed', () => {
  it('gets the verdict of acorn, and where that is no a fault in its text', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const { valid, faults, lines } = parseProgram(text, { path: 'program.mjs', goal: 'module' });
        expect(valid).toBe('tree' in judge(text, 'module'));
        expect(faults.length > 0).toBe(!valid);
        for (const { line, column, what, why, check } of faults) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines.count);
          expect(column).toBeLessThanOrEqual(lines.line(line).length + 2);
          expect(`${what}${why}${check}`.isWellFormed()).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is valid wherever acorn accepts it as a module or as a script', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        if (acceptedByAcorn(text)) expect(readJavaScript(text).problem).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it('has its faults told in order, and no two of a kind on one line', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const told = parseProgram(text).faults.map(({ line, code }) => ({ line, code }));
        expect(told).toEqual(told.toSorted((a, b) => a.line - b.line));
        expect(new Set(told.map(({ line, code }) => `${line} ${code}`)).size).toBe(told.length);
      }),
      { numRuns: 200 },
    );
  });
});

const EFFORT = 1_000_000;

describe('of a long text no more is parsed than fits into the effort allowed, however many faults it has', () => {
  const parsedOf = (text: string, dearness: number): number => {
    const { problem } = readJavaScript(text);
    let parsed = 0;
    const verdict = (draft: string) => {
      parsed += draft.length;
      return readJavaScript(draft, { quick: true }).problem;
    };
    if (problem) faultsOf(text, verdict, problem, dearness);
    return parsed;
  };
  const LONG = 50_000;
  /** The last try may begin with a little effort left. */
  const SLACK = 6 * LONG;

  it('by acorn', () => {
    for (const [, , slip] of SLIPS.filter((_, index) => index % 20 === 0))
      expect(parsedOf(slip.repeat(Math.ceil(LONG / slip.length)), 1)).toBeLessThanOrEqual(EFFORT + SLACK);
  });

  it('and the search ends there, though a mend moved the end of the text', () => {
    const text = `[{${'\u201c<a>)return '.repeat(LONG / 12)}type B = `;
    expect(parseProgram(text, { path: 'a.ts' }).faults.length).toBeGreaterThan(0);
  });

  it('and a text that is full of signs no program knows is not tried to be mended at all', () => {
    for (const sign of ['\ud800', '\udc00 ', '@ ', 'a\ud800 = 1;\n']) {
      const text = sign.repeat(LONG / 5);
      expect(parsedOf(text, 1)).toBe(0);
      expect(parseProgram(text, { path: 'a.js' }).faults).toHaveLength(1);
    }
  });

  it('by a verdict that is four times as dear', () => {
    const parsed = parsedOf('let a = ;\n'.repeat(LONG / 10), 4);
    expect(parsed).toBeGreaterThan(LONG);
    expect(parsed).toBeLessThanOrEqual(EFFORT / 4 + SLACK);
  });
});

it('tells independent slips apart and what follows from them not at all', () => {
  const text = `const double = (n) = > n * 2;

function total(prices) {
  let sum = 0;
  for (const price of prices) {
    sum += price;
  return sum;
}

const order = {
  id: 7
  paid: false,
};
if (order.paid) {
  console.log("paid);
} elseif (total([1, 2]) > 2) {
  print "more";
}
`;
  expect(parseProgram(text).faults.map(({ line, code }) => [line, code])).toEqual([
    [1, 'spaced_arrow'],
    [6, 'missing_brace'],
    [11, 'missing_comma'],
    [15, 'unclosed_text'],
    [16, 'else_if_as_one_word'],
    [17, 'print_statement'],
  ]);
});
