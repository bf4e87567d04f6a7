import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseProgram } from '../program.ts';
import { CATALOGUE } from './catalogue.ts';
import { finderOf } from './find.ts';

/** Packages that this house rests on; what they ship is read by many and runs. */
const PACKAGES = [
  'acorn/dist',
  'avsc/lib',
  'chai',
  'commander/lib',
  'esquery/dist',
  'fastest-levenshtein',
  'fastify/lib',
  'find-my-way',
  'jose/dist/webapi',
  'light-my-request/lib',
  'picomatch/lib',
  'pino/lib',
  'prom-client/lib',
  'qs/lib',
  'yaml/dist/compose',
  'yaml/dist/stringify',
  'zod/v4/core',
  'semver',
  'send',
  'express/lib',
  'debug/src',
  'minimatch/dist/esm',
];

/** True alarms in code that works all the same: file, the line itself, and why it is let pass. */
const REVIEWED: readonly { readonly file: string; readonly line: string; readonly why: string }[] = [
  { file: 'shared/ports/contract/analyses.ts', line: 'for (;;);', why: 'it is endless, and there to be stopped' },
];

const TOO_LONG = 200_000;

const sourcesOf = (patterns: readonly string[]): readonly string[] =>
  patterns
    .flatMap((pattern) => globSync(pattern))
    .filter((file) => !/\.min\.|\.d\.[cm]?ts$|\.umd\./.test(file) && readFileSync(file, 'utf8').length < TOO_LONG)
    .toSorted();

const certainIn = finderOf(CATALOGUE.filter(({ certainty }) => certainty === 'certain'));

function alarmsIn(files: readonly string[]): readonly string[] {
  return files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return certainIn(parseProgram(text, { path: file }))
      .filter(({ line }) => !isReviewed(file, text.split('\n')[line - 1] ?? ''))
      .map(({ pattern, line, column }) => `${pattern} ${file}:${line}:${column}`);
  });
}

const isReviewed = (file: string, line: string): boolean =>
  REVIEWED.some((one) => file.endsWith(one.file) && line.trim() === one.line);

it('no certain pattern is seen in the sources of well-known packages', () => {
  const files = sourcesOf(PACKAGES.map((name) => `node_modules/${name}/**/*.{js,cjs,mjs}`));
  expect(files.length).toBeGreaterThan(300);
  expect(alarmsIn(files)).toEqual([]);
});

it('no certain pattern is seen in our own sources', () => {
  const files = sourcesOf(['{shared,servers,suite,contracts,test}/**/*.ts']);
  expect(files.length).toBeGreaterThan(100);
  expect(alarmsIn(files)).toEqual([]);
});
