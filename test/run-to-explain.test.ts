import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { debug } from '../servers/debug/server.ts';
import { type Answer, answer, skillNamed } from '../shared/host/index.ts';
import { type TemporaryHouse, temporaryHouse } from '../shared/testing/house.ts';

let house: TemporaryHouse;
beforeAll(() => {
  house = temporaryHouse([debug]);
});
afterAll(() => house[Symbol.asyncDispose]());

async function explained(given: object): Promise<string> {
  const skill = skillNamed(house, 'error_explanation');
  if (!skill) throw new Error('no such skill');
  const who = { role: 'local', student: 'me' } as const;
  const said: Answer = await answer(skill, given, { identity: who, door: 'host', mayNameFiles: true }, house);
  return 'outcome' in said ? said.outcome.brief : `${said.refusal.code}: ${said.refusal.message}`;
}

let files = 0;
function file(text: string, ending = 'js'): string {
  const path = `programs/p${files++}.${ending}`;
  mkdirSync(join(house.workspace, 'programs'), { recursive: true });
  writeFileSync(join(house.workspace, path), text);
  return path;
}

const LIBRARY = `const books = [{ title: 'Momo' }];
function findBook(title) {
  for (const book of books) if (book.title === title) return book;
}
console.log(findBook('Dune').title);
`;

describe('a file that is given without an error', () => {
  it('is run, and what it throws is explained', async () => {
    expect(await explained({ file: file(LIBRARY) })).toMatch(
      /^line 5, certain: findBook\('Dune'\) is undefined, .*: findBook \(line 2\) came to its end without a return\n/,
    );
  });

  it('may be TypeScript, a promise that fails, or a callback that runs later', async () => {
    const typed = 'const words: string[] = [];\nconst first: string | undefined = words.pop();\nfirst!.trim();\n';
    expect(await explained({ file: file(typed, 'ts') })).toMatch(/^line 3, certain: .*pop on line 2/);
    const late = 'setTimeout(() => {\n  undefinedName();\n}, 10);\n';
    expect(await explained({ file: file(late) })).toMatch(/^line 2, certain: .*undefinedName/);
    const failed = "async function load() {\n  throw new Error('no network');\n}\nload();\n";
    expect(await explained({ file: file(failed) })).toMatch(/line 2.*no network/);
  });

  it('that does not parse is explained by the parser', async () => {
    expect(await explained({ file: file('function f() {\n  return 1;\n') })).toMatch(
      /^line 2, certain: a } is missing/,
    );
  });

  it('that never ends is stopped and said to', async () => {
    const said = await explained({ file: file('let n = 10;\nwhile (n > 0) {\n  console.log(n);\n}\n') });
    expect(said).toMatch(/did not end/);
    expect(said).toMatch(/line 2/);
  });

  it('that takes all memory, throws no error, or throws a text is said to', async () => {
    expect(await explained({ file: file('const all = [];\nfor (;;) all.push(new Array(1e6).fill(1));\n') })).toMatch(
      /memory/,
    );
    expect(await explained({ file: file("throw 'too late';\n") })).toMatch(/too late/);
  });

  it('that runs well is sent to its tests, to its values, or to where it fails', async () => {
    for (const text of ['console.log(1);\n', 'export function half(n) {\n  return n / 2;\n}\n', ''])
      expect(await explained({ file: file(text) })).toMatch(
        /^runs_well: It runs to its end without an error here\. For an exercise call grade_submission; else print /,
      );
  });

  it.each([
    ["document.querySelector('h1').textContent = 'Hi';\n", 'document'],
    ["const name = prompt('Who?');\nconsole.log(name.length);\n", 'prompt'],
    ["const { readFileSync } = require('node:fs');\nreadFileSync('x');\n", 'require'],
    ["import { readFileSync } from 'node:fs';\nreadFileSync('x');\n", 'node:fs'],
    ["import { half } from './half.js';\nhalf(2);\n", './half.js'],
  ])('that needs what is not there to run it says so: %s', async (text, missing) => {
    expect(await explained({ file: file(text) })).toBe(
      `not_here: It needs ${missing}, which is not there to run it. Give what was printed as error.`,
    );
  });

  it('of a kind that nothing here runs says so', async () => {
    expect(await explained({ file: file('const a = <b>1</b>;\n', 'jsx') })).toMatch(/^not_run: /);
  });
});

describe('an error that is given', () => {
  it('is explained as it stands where it names its place, and nothing is run', async () => {
    const path = file(LIBRARY);
    const error = `TypeError: Cannot read properties of undefined (reading 'title')\n    at ${path}:3:20`;
    expect(await explained({ error, file: path })).toMatch(/^line 3/);
  });

  it('needs its first line alone where a run shows the same error', async () => {
    const error = "TypeError: Cannot read properties of undefined (reading 'title')";
    expect(await explained({ error, file: file(LIBRARY) })).toMatch(
      /^line 5, certain: findBook\('Dune'\) is undefined/,
    );
  });

  it('is not replaced by another one that a run shows', async () => {
    const error = "TypeError: Cannot read properties of undefined (reading 'length')";
    expect(await explained({ error, file: file(LIBRARY) })).not.toContain('findBook');
  });

  it('may be a sentence about a wrong value: the run shows the line, and a slip that is sure is named', async () => {
    const average = "const of = (list) => list.length;\nconsole.log('average');\nconsole.log(of([]) / of([]));\n";
    expect(await explained({ error: 'it prints NaN', file: file(average) })).toMatch(
      /^wrong_output: No error is in this, and printed line 2 shows NaN\. Look for a number made from a text, /,
    );
    expect(await explained({ error: 'average\nNaN\n', file: file(average) })).toMatch(/printed line 2 shows NaN/);
    const sets = 'const list = [{ n: 1 }];\nconsole.log(list.filter((one) => one.n = 2).length);\n';
    expect(await explained({ error: 'it shows the wrong number', file: file(sets) })).toMatch(
      /^slip: No error is in this\. Ask of line 2: which operator /,
    );
    expect(await explained({ error: 'it prints 3 instead of 4' })).toMatch(/^wrong_output: .* first value on the way/);
    expect(await explained({ error: 'please help me' })).toMatch(/^no_evidence: /);
  });

  it('or the code has to be given', async () => {
    expect(await explained({})).toBe(
      'nothing_given: Give a file, submission or code to run, or what was printed as error.',
    );
  });
});
