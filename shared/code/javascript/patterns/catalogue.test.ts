import { afterAll, describe, expect, it } from 'vitest';
import { CONCEPTS } from '../../../../contracts/concepts.ts';
import { quickjsSandbox } from '../../../adapters/embedded/quickjs/quickjs-sandbox.ts';
import { parseProgram } from '../program.ts';
import { CATALOGUE } from './catalogue.ts';
import { findingsIn } from './find.ts';
import type { Harm } from './pattern.ts';

/** Milliseconds. A busy machine may take a while over a few lines; a harm that is an endless loop takes all of this. */
const ENDLESS_MS = 2_000;

const seenIn = (code: string) => findingsIn(parseProgram(code));
const idsIn = (code: string) => seenIn(code).map(({ pattern }) => pattern);
const certainIn = (code: string) =>
  seenIn(code)
    .filter(({ certainty }) => certainty === 'certain')
    .map(({ pattern }) => pattern);

const sandbox = quickjsSandbox();
afterAll(() => sandbox.close());

/**
 * What a call on an example gives, run as a script where learners' programs are run, and what it should give, printed
 * alike. Of an error its class: every engine has words of its own.
 */
async function outcome(code: string, call: string, said: string): Promise<readonly [given: string, said: string]> {
  const wanted = /^\w+Error(?=: )|^never ends$/.exec(said)?.[0];
  const program = `const whole = ${JSON.stringify(`${code}\n;return ${call};`)};
let given;
try { console.log = () => {}; given = [await new Function(whole)()]; } catch ({ name }) { given = name; }
print(given);
print(${wanted ? JSON.stringify(wanted) : `[${said}]`});`;
  const entry = `const print = console.log.bind(console);\n${program}`;
  const run = { files: { 'example.js': entry }, entry: 'example.js', specs: [] };
  const { verdict, output, fault } = await sandbox.run(run, 'the catalogue', { wall: ENDLESS_MS });
  if (verdict === 'timeout') return ['never ends', wanted ?? said];
  const [given = 'nothing', expected = 'printed nothing'] = output.trimEnd().split('\n');
  return [fault ? fault.message : given, expected];
}

describe.each(CATALOGUE.map((pattern) => [pattern.id, pattern] as const))('%s', (id, pattern) => {
  it('is seen once in its wrong example, with no certain pattern beside it', () => {
    expect(idsIn(pattern.wrong).filter((seen) => seen === id)).toEqual([id]);
    expect(certainIn(pattern.wrong).filter((seen) => seen !== id)).toEqual([]);
  });

  it('is not seen in its right example, nor is any certain one', () => {
    expect(idsIn(pattern.right)).not.toContain(id);
    expect(certainIn(pattern.right)).toEqual([]);
  });

  it('is not seen in what only looks alike, nor is any certain one', () => {
    for (const code of pattern.lookalikes ?? []) {
      expect(parseProgram(code).faults).toEqual([]);
      expect(idsIn(code), code).not.toContain(id);
      expect(certainIn(code), code).toEqual([]);
    }
  });

  it('does the harm that it says', async () => {
    if ('none' in pattern.harm) return expect(pattern.harm.none).toMatch(/^[a-z]/);
    const { call, expected, actual }: Harm = pattern.harm;
    for (const [code, said] of [
      [pattern.right, expected],
      [pattern.wrong, actual],
    ] as const) {
      const [given, wanted] = await outcome(code, call, said);
      expect(given, code).toBe(wanted);
    }
    expect(actual).not.toBe(expected);
  });

  it('speaks in short plain sentences', () => {
    for (const sentence of [pattern.say, pattern.check]) {
      expect(sentence).not.toMatch(/\.$|!$|expression|identifier|statement|iterate|invoke|boolean/i);
      expect(sentence.split(' ').length).toBeLessThanOrEqual(22);
    }
    expect(Object.keys(CONCEPTS)).toContain(pattern.concept);
  });
});

describe('the catalogue', () => {
  it('names every pattern once, in kebab-case', () => {
    const ids = CATALOGUE.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('calls no heuristic an error, and nothing certain a matter of style', () => {
    for (const { id, certainty, kind } of CATALOGUE) {
      if (certainty === 'heuristic') expect(kind, id).not.toBe('error');
      if (certainty === 'certain') expect(kind, id).not.toBe('style');
    }
  });

  it('lets a pattern cover only weaker ones that exist', () => {
    const ranks = new Map(CATALOGUE.map(({ id, certainty, weight }) => [id, { certainty, weight }]));
    for (const { id, covers = [] } of CATALOGUE)
      for (const other of covers) expect(ranks.has(other), `${id} → ${other}`).toBe(true);
  });

  it('asks a rule of ESLint with one set of options', () => {
    const options = new Map<string, string>();
    for (const { find } of CATALOGUE) {
      if (find.by !== 'eslint') continue;
      const said = JSON.stringify(find.options ?? []);
      expect(options.get(find.rule) ?? said).toBe(said);
      options.set(find.rule, said);
    }
  });
});
