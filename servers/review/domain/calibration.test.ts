import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectationsOf } from '../../../shared/code/javascript/expectations/expectations-of.ts';
import { withParents } from '../../../shared/code/javascript/patterns/ast.ts';
import { parseProgram } from '../../../shared/code/javascript/program.ts';
import { FLAWED } from '../../../shared/code/javascript/quality/corpus/index.ts';
import { qualityReport } from '../../../shared/code/javascript/quality/report.ts';
import { spearman } from '../../../shared/generate/spearman.ts';
import { instanceOf } from '../../../shared/problems/instance.ts';
import { readItem } from '../../../shared/problems/read-item.ts';
import { scored } from './score.ts';

function scoreOf(text: string, path = 'code'): number {
  const { readable, facts } = qualityReport({ text, path });
  expect(readable, path).toBe(true);
  return scored(facts).score;
}

const medianOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Small packages that this house rests on, near and far: as their authors wrote them, neither bundled nor minified. */
const EXPERTS = [
  'ansi-regex/index.js',
  'atomic-sleep/index.js',
  'bytes/index.js',
  'content-type/index.js',
  'cookie-signature/index.js',
  'cross-spawn/index.js',
  'deep-is/index.js',
  'dunder-proto/get.js',
  'ee-first/index.js',
  'encodeurl/index.js',
  'env-paths/index.js',
  'escape-html/index.js',
  'escape-string-regexp/index.js',
  'etag/index.js',
  'fast-decode-uri-component/index.js',
  'fast-deep-equal/index.js',
  'find-my-way/lib/url-sanitizer.js',
  'find-up/index.js',
  'flatted/esm/index.js',
  'forwarded/index.js',
  'fresh/index.js',
  'glob-parent/index.js',
  'has-flag/index.js',
  'hasown/index.js',
  'ieee754/index.js',
  'imurmurhash/imurmurhash.js',
  'inherits/inherits_browser.js',
  'is-extglob/index.js',
  'is-promise/index.js',
  'json-stable-stringify-without-jsonify/index.js',
  'locate-path/index.js',
  'media-typer/index.js',
  'merge-descriptors/index.js',
  'mime-types/index.js',
  'ms/index.js',
  'nanoid/index.js',
  'natural-compare/index.js',
  'object-assign/index.js',
  'on-exit-leak-free/index.js',
  'on-finished/index.js',
  'once/once.js',
  'p-limit/index.js',
  'p-locate/index.js',
  'parseurl/index.js',
  'path-key/index.js',
  'picocolors/picocolors.js',
  'pretty-bytes/index.js',
  'process-warning/index.js',
  'qs/lib/formats.js',
  'range-parser/index.js',
  'reinterval/index.js',
  'require-from-string/index.js',
  'retimer/retimer.js',
  'reusify/reusify.js',
  'rfdc/index.js',
  'shebang-command/index.js',
  'split2/index.js',
  'statuses/index.js',
  'string-width/index.js',
  'strip-ansi/index.js',
  'timestring/index.js',
  'toidentifier/index.js',
  'type-is/index.js',
  'unpipe/index.js',
  'vary/index.js',
  'which/which.js',
  'why-is-node-running/index.js',
  'word-wrap/index.js',
  'wrappy/wrappy.js',
  'yocto-queue/index.js',
].map((file) => `node_modules/${file}`);

describe('what experts write', () => {
  it('has a median of 90 or more in the sources of small packages', () => {
    const sources = EXPERTS.filter((file) => existsSync(file));
    expect(sources.length).toBeGreaterThanOrEqual(15);
    expect(medianOf(sources.map((file) => scoreOf(readFileSync(file, 'utf8'), file)))).toBeGreaterThanOrEqual(90);
  });

  it('has a median of 95 or more in the solutions of the exercises, and none below 85', () => {
    const scores = solutions().map(({ path, text }) => scoreOf(text, path));
    expect(scores.length).toBeGreaterThan(50);
    expect(medianOf(scores)).toBeGreaterThanOrEqual(95);
    expect(Math.min(...scores)).toBeGreaterThanOrEqual(85);
  });

  it('meets what each exercise expects of it', () => {
    const unmet = solutions().flatMap(({ path, text, expects }) => {
      const { tree } = parseProgram(text, { path });
      const told = tree ? expectationsOf(withParents(tree), expects) : [];
      return told.map(({ line, what }) => `${path}:${line} ${what}`);
    });
    expect(unmet).toEqual([]);
  });
});

/** Of every exercise the first instance. */
const solutions = () =>
  globSync('servers/exercise/bank/*/item.yaml').flatMap((file) => {
    const folder = dirname(file);
    const texts = Object.fromEntries(
      readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')] as const),
    );
    const item = readItem(basename(folder), texts);
    if ('complaints' in item) return [];
    const { files = {}, expects = [] } = instanceOf(item, undefined) ?? {};
    return Object.entries(files).flatMap(([name, text]) =>
      /^solution\.[jt]s$/.test(name) ? [{ path: `${folder}/${name}`, text, expects }] : [],
    );
  });

describe('planted flaws', () => {
  const rows = FLAWED.map(({ key, name, code }) => ({ key, name, score: scoreOf(code) }));

  it('are forty, and no two programs are the same', () => {
    expect(FLAWED).toHaveLength(40);
    expect(new Set(FLAWED.map(({ code }) => code)).size).toBe(40);
  });

  it('are ordered as the key that was written before orders them', () => {
    expect(spearman(rows.map(({ key, score }) => [-key, score]))).toBeGreaterThanOrEqual(0.9);
  });

  it('stay far apart where the key says so', () => {
    const worst = (keys: readonly number[]) => rows.filter(({ key }) => keys.includes(key)).map(({ score }) => score);
    expect(Math.min(...worst([1, 2]))).toBeGreaterThan(Math.max(...worst([8, 9, 10])));
  });
});

it('the rank correlation is that of the textbook', () => {
  expect(
    spearman([
      [1, 2],
      [2, 4],
      [3, 9],
    ]),
  ).toBe(1);
  expect(
    spearman([
      [1, 9],
      [2, 4],
      [3, 2],
    ]),
  ).toBe(-1);
  expect(
    spearman([
      [106, 7],
      [100, 27],
      [86, 2],
      [101, 50],
      [99, 28],
      [103, 29],
      [97, 20],
      [113, 12],
      [112, 6],
      [110, 17],
    ]),
  ).toBeCloseTo(-29 / 165, 9);
});
