import { TEACHING_ORDER } from '@learnflow/contracts/graph';
import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { conceptsOf } from '../../concepts.ts';
import { within } from '../patterns/ast.ts';
import { GLOBALS } from '../patterns/scope/globals.ts';
import { parseProgram } from '../program.ts';
import { blind } from './corpus/blind/index.ts';
import { own } from './corpus/index.ts';
import type { Sample } from './corpus/sample.ts';
import { usesIn } from './tag.ts';

const samples = [...own, ...blind];
const aSample = fc.constantFrom(...samples);
const pathOf = ({ path = 'sample.js' }: Sample) => path;
const usesOf = (code: string, path: string) => usesIn(parseProgram(code, { path }));
/** Without the lines, which other spacing moves. */
const countsOf = (code: string, path: string) => usesOf(code, path).map(({ concept, count }) => ({ concept, count }));

describe('what a program shows', () => {
  it('is asked of programs that have names to change', () => {
    expect(samples.filter((sample) => renamed(sample, '_x') !== sample.code).length).toBeGreaterThan(
      samples.length / 2,
    );
  });

  it('does not depend on the names of its variables', () => {
    fc.assert(
      fc.property(aSample, fc.stringMatching(/^_[a-z]{1,6}$/), (sample, ending) => {
        const { code } = sample;
        expect(usesOf(renamed(sample, ending), pathOf(sample))).toEqual(usesOf(code, pathOf(sample)));
      }),
      { numRuns: samples.length },
    );
  });

  it('does not depend on whose tree it is', () => {
    for (const { code, path = 'sample.js' } of samples)
      expect(usesIn(parseProgram(code, { path }, { light: true })), code).toEqual(usesOf(code, path));
  });

  it('does not depend on its layout', () => {
    for (const sample of samples)
      expect(countsOf(printed(sample), pathOf(sample)), sample.code).toEqual(countsOf(sample.code, pathOf(sample)));
  });

  it('is not changed by a comment', () => {
    fc.assert(
      fc.property(aSample, fc.nat(), fc.constantFrom('for (;;) {}', 'null', 'class A', '$'), (sample, at, words) => {
        const { code } = sample;
        const tokens = parseProgram(code, { path: pathOf(sample) }).tree?.tokens ?? [];
        const before = tokens[at % tokens.length]?.range[0] ?? 0;
        const commented = `${code.slice(0, before)}/* ${words} */ ${code.slice(before)} // ${words}`;
        expect(usesOf(commented, pathOf(sample))).toEqual(usesOf(code, pathOf(sample)));
      }),
      { numRuns: samples.length },
    );
  });

  it('comes in teaching order, with at most twenty lines in ascending order', () => {
    for (const sample of [...samples, { code: 'a = 1;\n'.repeat(50), shows: [], not: [] }]) {
      const uses = usesOf(sample.code, pathOf(sample));
      const order = uses.map(({ concept }) => TEACHING_ORDER.indexOf(concept));
      expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
      for (const { lines, count } of uses) {
        expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
        expect(lines[0]).toBeGreaterThanOrEqual(1);
        expect(lines.length).toBeLessThanOrEqual(Math.min(count, 20));
      }
    }
  });

  it('is told with the lines and the number of places', () => {
    const uses = usesOf('let i = 0;\n\nwhile (i < 3) { i++; i++; }\n', 'a.js');
    expect(uses).toContainEqual({ concept: 'while-loops', lines: [3], count: 1 });
    expect(uses).toContainEqual({ concept: 'increment-decrement', lines: [3], count: 2 });
    expect(usesOf('a = 1;\n'.repeat(50), 'a.js')).toEqual([
      { concept: 'numbers', lines: Array.from({ length: 20 }, (_, n) => n + 1), count: 50 },
    ]);
  });
});

describe('the analysis', () => {
  it('gives plain data', async () => {
    const tag = await conceptsOf.load();
    const report = await tag({ text: 'for (const one of [1]) console.log(one);', path: 'a.js' });
    expect(report.readable).toBe(true);
    expect(structuredClone(report)).toEqual(report);
  });

  it('says nothing of a program that cannot be read, and little of an empty one', async () => {
    const tag = await conceptsOf.load();
    expect(await tag({ text: 'for (let i = 0; i < 3; i++ {', path: 'a.js' })).toEqual({ readable: false, uses: [] });
    expect(await tag({ text: 'let a: number = ;', path: 'a.ts' })).toEqual({ readable: false, uses: [] });
    expect(await tag({ text: '// later\n', path: 'a.js' })).toEqual({ readable: true, uses: [] });
  });

  it('reads as TypeScript what is TypeScript without a name that says so', async () => {
    const tag = await conceptsOf.load();
    const { uses } = await tag({ text: 'interface A { b: string }\nconst a: A = { b: "c" };', path: 'inline' });
    expect(uses.map(({ concept }) => concept)).toContain('ts-interfaces-aliases');
  });
});

const LONG = 64_000;

/** A text of about so many characters: as deep as they allow. */
type Nested = (characters: number) => string;

const nested =
  (open: string, middle: string, close = ''): Nested =>
  (characters) => {
    const depth = Math.floor((characters - middle.length) / (open.length + close.length));
    return open.repeat(depth) + middle + close.repeat(depth);
  };

const after =
  (before: string, make: Nested, end = ''): Nested =>
  (characters) =>
    before + make(characters) + end;

describe('64 kB of nesting, and less', () => {
  it.each<[string, Nested]>([
    ['brackets', nested('[', '', ']')],
    ['calls', nested('f(', '', ')')],
    ['functions', nested('function f(a){', '', '}')],
    ['functions that count', after('function g(a){', nested('return ()=>{a++;', '', '}'), '}')],
    ['arrows', nested('(a)=>(b)=>', 'a+b')],
    ['a long sum', nested('a+', '1')],
    ['a long text', nested("'a'+", '1')],
    ['blocks', nested('{let a=1;', '', '}')],
    ['branches', nested('if(a)b();else ', 'c()')],
    ['a long path', after('x=a', nested('.b', ''))],
    ['a long chain', after('x=a', nested('.map(b)', ''))],
    ['insertions', nested('`${', '1', '}`')],
    ['choices', nested('a?b:', 'c')],
  ])('does no harm: %s', async (_, make) => {
    const tag = await conceptsOf.load();
    const reports = await Promise.all(
      [LONG, 12_000, 3_000, 300].map((size) => tag({ text: make(size), path: 'a.js' })),
    );
    for (const { readable, uses } of reports) expect(readable || uses.length === 0).toBe(true);
    expect(reports.at(-1)?.readable).toBe(true);
  });
});

/** Every name that the program declares gets another ending, wherever it is used; one that is a property's, too, keeps it. */
function renamed(sample: Sample, ending: string): string {
  const { code } = sample;
  const { scopes, tree } = parseProgram(code, { path: pathOf(sample) });
  if (!scopes || !tree) return code;
  const bound = new Set(
    [...within(tree)].flatMap((node) => {
      if (node.type === 'Property' && node.shorthand) return [node.value.range[0]];
      if (node.type === 'ImportSpecifier' || node.type === 'ExportSpecifier') return [node.local.range[0]];
      return [];
    }),
  );
  const variables = scopes.scopes.flatMap((scope) => scope.variables).filter(({ defs }) => defs.length > 0);
  const declared = new Set(variables.map(({ name }) => name));
  const uses = [
    ...variables.flatMap(({ identifiers, references }) => [
      ...identifiers,
      ...references.map(({ identifier }) => identifier),
    ]),
    ...(scopes.scopes[0]?.through ?? []).map(({ identifier }) => identifier),
  ].map(({ name, range: [at] }) => ({ name: String(name), at }));
  const kept = new Set(['this', ...uses.filter(({ at }) => bound.has(at)).map(({ name }) => name)]);
  const ends = uses
    .filter(({ name }) => declared.has(name) && !kept.has(name) && !GLOBALS.has(name))
    .map(({ name, at }) => at + name.length);
  return [...new Set(ends)]
    .toSorted((a, b) => b - a)
    .reduce((text, at) => text.slice(0, at) + ending + text.slice(at), code);
}

const printer = ts.createPrinter({ removeComments: true });

const printed = (sample: Sample): string =>
  printer.printFile(ts.createSourceFile(pathOf(sample), sample.code, ts.ScriptTarget.Latest, true));
