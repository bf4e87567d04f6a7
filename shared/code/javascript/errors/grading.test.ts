import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from './corpus/explain.ts';

describe('what grading tells in one line', () => {
  it('is understood as a failing test', () => {
    expect(explain({ error: '3 of 5 passed; "few rides do not": expected false, received true' })).toMatchObject({
      fault: 'test',
      what: 'the test expects false and got true',
      test: { name: 'few rides do not', expected: 'false', received: 'true' },
    });
  });

  it('is understood whatever the test is called and compares', () => {
    const text = fc
      .stringMatching(/^[\w ,;()=.'-]{1,60}$/)
      .filter((one) => one.trim() === one && !/, received /.test(one));
    fc.assert(
      fc.property(text, text, text, (name, expected, received) => {
        fc.pre(!/, line \d+$/.test(received) && !/[,]$|^[-+]$/.test(received) && !/[,]$|^[-+]$/.test(expected));
        fc.pre(!/^failing tests|Test suite failed|^\d+ (?:failed|failing)/.test(name));
        const told = explain({ error: `1 of 2 passed; "${name}": expected ${expected}, received ${received}` });
        const plain = (one: string) => one.replace(/\s+/g, ' ');
        expect(told?.test).toEqual({ name: plain(name), expected: plain(expected), received: plain(received) });
      }),
    );
  });

  it('is understood as an error on a line of the code, in the words of the engine that ran it', () => {
    const code = 'export function best(list) {\n  return player.name;\n}\n';
    const error = '0 of 4 passed; "name": ReferenceError: player is not defined, line 2';
    expect(explain({ error, code })).toMatchObject({
      fault: 'code',
      message: 'not-defined',
      certainty: 'certain',
      where: { line: 2 },
      test: { name: 'name' },
    });
    const read = "does not run; TypeError: cannot read property 'a' of undefined, line 3";
    expect(explain({ error: read })).toMatchObject({ message: 'read-of-nothing', where: { line: 3 }, test: null });
  });

  it('is understood as a run that was stopped', () => {
    const told = explain({ error: 'stopped: it did not end in time, perhaps an endless loop' });
    expect(told).toMatchObject({ fault: 'code', concept: 'while-loops', what: expect.stringContaining('did not end') });
    expect(explain({ error: 'stopped: it took more memory than there is' })).toMatchObject({
      message: 'out-of-memory',
    });
  });

  it('is understood as code that cannot be read', () => {
    const error = 'does not parse, line 2: a } is missing after this line, the function on line 1 is never closed';
    const code = 'export function f() {\n  return 1;\n';
    expect(explain({ error, code })).toMatchObject({ type: 'SyntaxError', where: { line: 2 }, certainty: 'certain' });
    expect(explain({ error })).toMatchObject({ where: { line: 2 }, check: 'the code with syntax_analysis' });
  });

  it('is understood as what the type checker refuses', () => {
    const error = "3 of 4 passed; type: Type 'string' is not assignable to type 'number'., line 3";
    expect(explain({ error })).toMatchObject({
      type: 'TypeScript',
      what: 'TypeScript: string is put where number is declared',
      where: { line: 3 },
    });
  });

  it('says what a test says that compares nothing', () => {
    const error = 'does not run; it exports no total; the tests call it by that name';
    expect(explain({ error })).toMatchObject({
      fault: 'test',
      what: 'the test says: it exports no total; the tests call it by that name',
    });
  });

  it('is nothing to explain where all is right', () => {
    for (const error of ['passed 4 of 4, first attempt', 'right, first attempt', 'wrong'])
      expect(explain({ error })).toBeNull();
  });
});
