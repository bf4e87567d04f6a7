import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { withParents } from '../../../shared/code/javascript/patterns/ast.ts';
import { parseProgram } from '../../../shared/code/javascript/program.ts';
import { FLAWED } from '../../../shared/code/javascript/quality/corpus/index.ts';
import { qualityReport } from '../../../shared/code/javascript/quality/report.ts';
import { QUALITY_RULES } from '../../../shared/code/javascript/quality/rules/index.ts';
import { EXTRACTED, WORSENING } from './law-programs.ts';
import { scored } from './score.ts';

function scoreOf(text: string): number {
  const { readable, facts } = qualityReport({ text, path: 'code.ts' });
  expect(readable, text).toBe(true);
  return scored(facts).score;
}

/** Programs of many kinds: whole ones with flaws, and the shortest that a rule speaks of. */
const PROGRAMS = [
  ...FLAWED.map(({ code }) => code),
  ...QUALITY_RULES.flatMap(({ pattern: { wrong, right } }) => [wrong, right]),
];
const program = fc.constantFrom(...PROGRAMS);

const tokensOf = (text: string) => (parseProgram(text).tree?.tokens ?? []).map(({ range }) => range);

describe('laying out a program anew moves the score by 0', () => {
  const printed = (text: string) =>
    ts.createPrinter().printFile(ts.createSourceFile('code.ts', text, ts.ScriptTarget.Latest, true));
  /** The same tokens with other space between them; lines stay apart, for some end a statement. */
  const spaced = (space: string) => (text: string) => {
    let at = 0;
    let made = '';
    let last = '';
    for (const [from, to] of tokensOf(text)) {
      const gap = text.slice(at, from);
      const token = text.slice(from, to);
      const bound = NO_LINE_AFTER.has(last) || NO_LINE_BEFORE.has(token) || gap === '';
      made += (gap.includes('\n') ? '\n\n' : bound ? gap : space) + token;
      at = to;
      last = token;
    }
    return `${made}\n`;
  };
  const NO_LINE_AFTER = new Set(['return', 'throw', 'async', 'break', 'continue', 'yield']);
  const NO_LINE_BEFORE = new Set(['++', '--', '=>']);

  it.each([
    ["TypeScript's printer", printed],
    ['wider', spaced('    ')],
    ['a line for each', spaced(' \n ')],
    ['CRLF line ends', (text: string) => text.replaceAll('\n', '\r\n')],
  ])('by %s', (_, laidOut) => {
    for (const text of PROGRAMS) {
      const other = laidOut(text);
      expect(scoreOf(other), other).toBe(scoreOf(text));
    }
  });

  it('or on one line', () => {
    for (const text of FLAWED.map(({ code }) => code)) {
      const line = printed(text).replace(/\n\s*/g, ' ');
      expect(scoreOf(line), line).toBe(scoreOf(text));
    }
  });
});

describe('renaming', () => {
  const WORDS = [
    'amount',
    'branch',
    'circle',
    'driver',
    'engine',
    'folder',
    'garden',
    'harbor',
    'island',
    'jacket',
    'kettle',
    'ladder',
    'market',
    'number',
    'orange',
    'pencil',
    'quarter',
    'rocket',
    'saddle',
    'ticket',
  ];

  /** Names that say something get other names that say something, the same name the same. */
  function renamed(text: string, words: readonly string[]): string {
    const { scopes, tree } = parseProgram(text);
    if (tree) withParents(tree);
    const declared = (scopes?.scopes ?? []).flatMap(({ variables }) => variables.filter(({ defs }) => defs.length > 0));
    const taken = new Set([...text.matchAll(/\w+/g)].map(([word]) => word));
    const free = words.filter((word) => !taken.has(word));
    const names = [...new Set(declared.map(({ name }) => name))].filter(isSensible);
    const places = new Map<number, readonly [number, string]>();
    for (const { name, identifiers, references } of declared) {
      const word = free[names.indexOf(name)];
      if (word === undefined || !names.includes(name)) continue;
      for (const node of [...identifiers, ...references.map(({ identifier }) => identifier)]) {
        const short = node.parent.type === 'Property' && node.parent.shorthand;
        places.set(node.range[0], [node.range[1], short ? `${name}: ${word}` : word]);
      }
    }
    return [...places]
      .toSorted(([a], [b]) => b - a)
      .reduce((made, [from, [to, word]]) => made.slice(0, from) + word + made.slice(to), text);
  }

  const isSensible = (name: string) =>
    /^[a-z]{3,}[a-zA-Z]*$/.test(name) && !/^(?:tmp|foo|bar|doIt|find|res)$/.test(name);

  it('locals to other sensible names moves the score by 0', () => {
    fc.assert(
      fc.property(program, fc.shuffledSubarray(WORDS, { minLength: WORDS.length }), (text, words) => {
        const other = renamed(text, words);
        expect(scoreOf(other), other).toBeCloseTo(scoreOf(text), 9);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a comment', () => {
  const comment = fc.constantFrom(
    '/* as the book has it */',
    '/** @type {string} */',
    '/** @param {number[]} list */',
    '/* eslint-disable */',
    '/* eslint no-var: 2 */',
    '/* falls through */',
    '/* @ts-nocheck */',
    '/* global words */',
    '// here\n',
    '// @ts-ignore\n',
    '/// <reference lib="dom" />\n',
  );

  it('never lowers the score, wherever it stands and whatever it says', () => {
    fc.assert(
      fc.property(program, fc.array(fc.tuple(comment, fc.nat()), { minLength: 1, maxLength: 4 }), (text, comments) => {
        const places = tokensOf(text).map(([from]) => from);
        const other = comments.reduce((made, [words, at]) => {
          const lineStarts = [0, ...places.filter((place) => text[place - 1] === '\n')];
          const spots = words.endsWith('\n') ? lineStarts : places;
          const spot = spots[at % spots.length] ?? 0;
          return made.length === text.length ? text.slice(0, spot) + words + text.slice(spot) : made;
        }, text);
        expect(scoreOf(other), other).toBeGreaterThanOrEqual(scoreOf(text) - 1e-9);
      }),
      { numRuns: 250 },
    );
  });
});

it.each(EXTRACTED)('making one function of a copied block never lowers the score: %s', (_, copied, extracted) => {
  expect(scoreOf(extracted)).toBeGreaterThan(scoreOf(copied));
});

describe('a flaw that gets worse', () => {
  const LEVELS = 10;

  it.each(Object.entries(WORSENING))('never raises the score: %s', (_, atLevel) => {
    const scores = Array.from({ length: LEVELS }, (__, level) => scoreOf(atLevel(level)));
    for (const [level, score] of scores.entries())
      if (level > 0) expect(score, atLevel(level)).toBeLessThanOrEqual((scores[level - 1] ?? 0) + 1e-9);
    expect(scores.at(-1)).toBeLessThan(scores[0] ?? 0);
  });

  it('never raises it in the company of another flaw', () => {
    const kind = fc.constantFrom(...Object.values(WORSENING));
    fc.assert(
      fc.property(kind, kind, fc.nat(LEVELS), fc.nat(LEVELS), (one, other, level, company) => {
        fc.pre(one !== other);
        const better = `${one(level)}\n${other(company)}`;
        const worse = `${one(level + 1)}\n${other(company)}`;
        expect(scoreOf(worse), worse).toBeLessThanOrEqual(scoreOf(better) + 1e-9);
      }),
      { numRuns: 120 },
    );
  });
});
