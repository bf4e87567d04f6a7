import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { OPTIONS, typeHost } from '../patterns/type-host.ts';
import { explain } from './corpus/explain.ts';

/** As `tsc` prints it. */
function refusalOf(code: string): string {
  const source = ts.createSourceFile('/app.ts', code, ts.ScriptTarget.ESNext, true);
  const options = { ...OPTIONS, noImplicitAny: true, useUnknownInCatchVariables: true };
  const program = ts.createProgram({ rootNames: ['/app.ts'], options, host: typeHost(source) });
  const [first] = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  return first ? ts.formatDiagnostic(first, HOST) : '';
}

const HOST: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: (path) => path,
  getCurrentDirectory: () => '/',
  getNewLine: () => '\n',
};

const BOOK = 'interface Book { title: string; price: number; author: string; pages: number }\n';
const WHOLE = "{ title: 'Emma', author: 'Austen', pages: 1 }";

const REFUSED: readonly (readonly [number: number, code: string, what: string])[] = [
  [2741, `${BOOK}const b: Book = ${WHOLE};`, 'price is missing, and Book requires it'],
  [2741, `type P = { x: number };\nconst p: P = {};`, 'x is missing, and P requires it'],
  [2739, `${BOOK}const b: Book = { title: 'Emma', author: '' };`, 'Book requires more than is here: price, pages'],
  [2345, `${BOOK}declare function f(b: Book): void;\nconst b = ${WHOLE};\nf(b);`, 'price is missing, and Book'],
  [2345, `declare function f(n: number): void;\nf('5');`, 'the call passes string where number is asked for'],
  [2322, `const n: number = 'five';`, 'string is put where number is declared'],
  [2353, `${BOOK}const b: Book = { title: '', price: 1, author: '', pages: 1, isbn: 2 };`, 'Book has no isbn'],
  [2339, `const a = [1];\na.size;`, 'number[] has no size'],
  [2339, `async function f() { return { title: '' }; }\nf().title;`, 'a promise has no title'],
  [2551, `const s = 'a';\ns.lenght;`, '"a" has no lenght'],
  [2531, `declare function find(): { n: number } | null;\nfind().n;`, 'this value may be null here'],
  [2532, `declare function find(): { n: number } | undefined;\nfind().n;`, 'this value may be undefined here'],
  [18047, `declare const box: { n: number } | null;\nbox.n;`, 'box may be null here'],
  [18048, `const first = [1].find((n) => n > 1);\nfirst.toFixed();`, 'first may be undefined here'],
  [7006, `const twice = (n) => n + n;`, 'the parameter n has no type'],
  [7031, `const twice = ({ n }) => n + n;`, 'n, unpacked in the brackets, has no type'],
  [2304, `totl + 1;`, 'there is no totl here'],
  [2552, `const total = 1;\ntotl + 1;`, 'there is no totl here'],
  [2554, `function f(a: number, b: number) { return a + b; }\nf(1);`, '2 values are to be passed here, and 1 come'],
  [2588, `const age = 1;\nage = 2;`, 'age is a const and gets a new value'],
  [2540, `const p: { readonly x: number } = { x: 1 };\np.x = 2;`, 'x is readonly and gets a new value'],
  [18046, `try {} catch (e) { e.message; }`, 'what e is nobody knows here'],
  [2454, `let n: number;\nn + 1;`, 'n may have no value yet'],
  [2355, `function f(): number {}`, 'this function says that it gives a value'],
  [2366, `function f(a: boolean): number { if (a) return 1; }`, 'a way through this function without a return'],
  [2367, `declare const c: 'red' | 'blue';\nif (c === 'green') {}`, '"red" | "blue" and "green" are never equal'],
  [2365, `const a = 1 + {};`, '+ does not work with number and {}'],
];

describe('what the type checker refuses', () => {
  it.each(REFUSED)('TS%i in %j is told in plain words', (number, code, what) => {
    const error = refusalOf(code);
    expect(error).toContain(`error TS${number}:`);
    const told = explain({ error, code, path: 'app.ts' });
    expect(told).toMatchObject({ type: 'TypeScript', fault: 'syntax', disagreement: null, where: { file: 'app.ts' } });
    expect(told?.what.replaceAll("'", '"')).toContain(what);
    expect(told?.what.length).toBeLessThan(100);
    expect(told?.check).not.toContain('syntax_analysis');
  });

  it('is read with the code around it, as a terminal shows it', () => {
    const error =
      "app.ts:3:7 - error TS2322: Type 'string' is not assignable to type 'number'.\n\n3 const n: number = 'a';\n        ~\n\nFound 1 error in app.ts:3";
    expect(explain({ error })).toMatchObject({ where: { line: 3 }, check: expect.stringContaining('declared type') });
  });

  it('is no throw of the program, though one stands on its line', () => {
    const error = "app.ts(1,7): error TS2451: Cannot redeclare block-scoped variable 'name'.";
    const told = explain({ error, code: "throw new Error('x');\n", path: 'app.ts' });
    expect(told).toMatchObject({
      expression: null,
      what: expect.stringContaining('TypeScript refuses it: Cannot redeclare'),
    });
  });

  it('and that no row knows is cut between words and never in a quoted name', () => {
    const name = 'aVeryLongNameThatAlmostNobodyWouldEverWriteInAProgramOfTheirs';
    const told = explain({
      error: `app.ts(1,7): error TS2451: Cannot redeclare block-scoped variable '${name}' again.`,
    });
    expect(told?.what).toBe('TypeScript refuses it: Cannot redeclare block-scoped variable …');
  });

  it('is told by the parser where it cannot be read', () => {
    const code = 'const n: number = (1;\n';
    const error = refusalOf(code);
    expect(error).toContain('error TS1005');
    expect(explain({ error })?.check).toBe('the code with syntax_analysis');
    expect(explain({ error, code, path: 'app.ts' })).toMatchObject({
      what: expect.stringContaining(')'),
      certainty: 'certain',
    });
  });
});
