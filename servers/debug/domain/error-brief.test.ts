import { expect, it } from 'vitest';
import { toldError } from './error-brief.ts';

const NOTHING = {
  fault: 'code',
  type: 'TypeError',
  where: null,
  what: 'it failed',
  why: null,
  check: 'the line above',
  test: null,
  wrapped: null,
  disagreement: null,
  blind: false,
  certainty: 'heuristic',
  expression: null,
  code: false,
} as const;

const at = (file: string) => ({ file, line: 3, column: null, within: null });

it('asks for the code to see which only where a which was spoken of', () => {
  expect(toldError({ ...NOTHING, blind: true })).toMatch(/check: the line above; send the code as well$/);
  const which = { ...NOTHING, blind: true, check: 'which value is missing' };
  expect(toldError(which)).toMatch(/check: which value is missing; send the code to see which$/);
});

it('cuts what is too long between two words, and a single long word where it must', () => {
  const words = Array.from({ length: 40 }, (_, i) => `word${i}`).join(' ');
  expect(toldError({ ...NOTHING, what: words })).toMatch(/ word\d+…\n/);
  expect(toldError({ ...NOTHING, what: 'x'.repeat(200) })).toMatch(/^x{109}…\n/);
});

it('names no file where an engine had none', () => {
  expect(toldError({ ...NOTHING, where: at('<code>') })).toMatch(/^line 3: it failed\n/);
  expect(toldError({ ...NOTHING, where: at('app.js') })).toMatch(/^app\.js line 3: it failed\n/);
});

it('does not say whose fault the output of another language is', () => {
  expect(toldError({ ...NOTHING, fault: 'setup' })).toMatch(/^not your code: /);
  expect(toldError({ ...NOTHING, fault: 'setup', type: 'Python' })).toMatch(/^it failed\n/);
});

it('ends the name of a test with a colon where nothing else opens the sentence', () => {
  const test = { name: 'adds', expected: '1', received: '2' };
  expect(toldError({ ...NOTHING, fault: 'test', test })).toMatch(/^test "adds": it failed\n/);
  expect(toldError({ ...NOTHING, fault: 'test', test, where: at('a.js') })).toMatch(/^test "adds", a\.js line 3: /);
});
