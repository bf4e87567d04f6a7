import { describe, expect, it } from 'vitest';
import { parseProgram } from './program.ts';

const read = (text: string, path?: string) => {
  const { valid, language, jsx, module, faults } = parseProgram(text, path === undefined ? {} : { path });
  return { valid, language, jsx, module, codes: faults.map(({ code }) => code) };
};

describe('the language of a text', () => {
  const typed = 'interface Named {\n  name: string;\n}\nconst ada: Named = { name: "Ada" };\n';

  it('is what its name says', () => {
    expect(read('let a = 1;', 'a.ts')).toMatchObject({ valid: true, language: 'typescript' });
    expect(read('<T,>(a: T) => a;', 'a.ts')).toMatchObject({ valid: true, language: 'typescript', jsx: false });
    expect(read('const a = <p>hi</p>;', 'a.tsx')).toMatchObject({ valid: true, language: 'typescript', jsx: true });
    expect(read('return 1;', 'a.cjs')).toMatchObject({ valid: true, module: false });
    expect(read('with (a) {}', 'a.mjs')).toMatchObject({ valid: false, codes: ['with_statement'] });
  });

  it('is JavaScript where it can be, TypeScript where it shows types that hold', () => {
    expect(read('let a = 1;')).toMatchObject({ valid: true, language: 'javascript' });
    expect(read(typed)).toMatchObject({ valid: true, language: 'typescript' });
    expect(read('const App = () => <p>hi</p>;')).toMatchObject({ valid: true, language: 'javascript', jsx: true });
    expect(read(typed, 'a.js')).toMatchObject({ valid: false, codes: ['typescript_in_javascript'] });
  });

  it('is a module first, and a script where no module can be read', () => {
    expect(read('import a from "a";\nawait a();')).toMatchObject({ valid: true, module: true });
    expect(read('with (a) { b(); }')).toMatchObject({ valid: true, module: false });
    expect(read('import a from "a";\nwith (a) {}')).toMatchObject({ valid: false, codes: ['with_statement'] });
  });

  it('has of TypeScript also what only JavaScript forbids', () => {
    expect(read('let a: number = 1;\nlet a = 2;')).toMatchObject({ language: 'typescript', codes: ['declared_twice'] });
    expect(read('function f(a: number) {\n  await a;\n}')).toMatchObject({ codes: ['await_outside_async'] });
    expect(read('public function f(): void {}', 'a.ts')).toMatchObject({ valid: false, codes: ['modifier_word'] });
  });
});

describe('a valid program', () => {
  const program = parseProgram('const a = [1];\nfor (const b of a) {\n  console.log(b);\n}\n');

  it('has a tree with places, scopes and no faults', () => {
    expect(program.faults).toEqual([]);
    expect(program.tree?.body.map(({ loc }) => loc.start.line)).toEqual([1, 2]);
    expect(program.scopes?.globalScope?.through.map(({ identifier }) => identifier.name)).toContain('console');
  });

  it('is read once', () => {
    expect(program.tree).toBe(program.tree);
    expect(program.scopes).toBe(program.scopes);
  });
});

it('an invalid program has neither tree nor scopes', () => {
  const { tree, scopes } = parseProgram('let a = ;');
  expect([tree, scopes]).toEqual([undefined, undefined]);
});

describe('a text that nobody meant as a program', () => {
  const DEEP = 100_000;

  it.each([
    ['brackets', '['.repeat(DEEP)],
    ['closed brackets', '['.repeat(DEEP) + ']'.repeat(DEEP)],
    ['insertions', '`${'.repeat(DEEP)],
    ['arrows', `${'a=>'.repeat(DEEP)}1`],
    ['branches', `${'if(a)b;else '.repeat(DEEP)}c`],
    ['braces in a .ts', '{'.repeat(DEEP), 'a.ts'],
    ['words of async in a .ts', 'async '.repeat(DEEP), 'a.ts'],
    ['tags', `x = ${'<a>'.repeat(DEEP)}`],
  ])('says that it is too deep where it is: %s', (_, text, path?: string) => {
    expect(read(text, path)).toMatchObject({ valid: false, codes: [expect.any(String)] });
  });

  it('says that it is too long where types would take too much memory, and only there', () => {
    expect(read('let a;\n'.repeat(DEEP + 8_000), 'a.ts')).toMatchObject({ valid: false, codes: ['too_long'] });
    expect(read('a();\n'.repeat(2 * DEEP), 'a.js')).toMatchObject({ valid: true });
  });

  it('is valid where it is only odd', () => {
    for (const text of [
      '',
      ' \n',
      '\ufefflet a = 1;',
      '#!/usr/bin/env node\nlet a;',
      'let a = "\ud800";',
      'let a = "\0";',
      'a\r\nb\rc',
    ])
      expect(read(text).valid, JSON.stringify(text)).toBe(true);
  });

  it('has the lines counted as JavaScript counts them', () => {
    const line = (text: string) => parseProgram(text).faults[0]?.line;
    expect(['\r\n', '\n', '\r', '\u2028', '\u2029'].map((end) => line(`a();${end}let b = ;${end}`))).toEqual([
      2, 2, 2, 2, 2,
    ]);
    expect(line('\ufeff\nlet a = ;')).toBe(2);
  });

  it('has every fault well formed, whatever is quoted', () => {
    for (const text of [
      'let \ud800 = 1;',
      'let \ud83d\ude00 = 1;',
      'a "\ud800\ud800',
      'let constructor __proto__ = 1;',
      'toString valueOf',
    ])
      for (const { what } of parseProgram(text).faults) expect(what.isWellFormed()).toBe(true);
  });
});
