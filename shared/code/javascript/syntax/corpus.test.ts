import { describe, expect, it } from 'vitest';
import { parseProgram } from '../program.ts';
import { BLIND } from './corpus/blind.ts';
import type { BrokenProgram } from './corpus/broken-program.ts';
import { OWN } from './corpus/own.ts';

const SETS: Readonly<Record<string, readonly BrokenProgram[]>> = {
  'beside the rules': OWN,
  'without sight of them': BLIND,
};
const NAMED_RIGHT = 0.95;

/** The first fault's lines: where something has to change, and where what is never closed starts. */
function firstLines({ id, text }: BrokenProgram): { readonly line: number; readonly opened: number | undefined } {
  const path = id.startsWith('ts-') ? 'program.ts' : 'program.js';
  const [first] = parseProgram(text, { path }).faults;
  return { line: first?.line ?? 0, opened: first?.opened };
}

const table: Record<string, object> = {};

describe.each(Object.entries(SETS))('thirty broken programs written %s', (name, programs) => {
  const told = programs.map((program) => ({ program, lines: firstLines(program) }));
  const isRight = (line: number | undefined, { line: right, also = [] }: BrokenProgram) =>
    line !== undefined && [right, ...also].includes(line);
  const byLine = told.filter(({ program, lines }) => isRight(lines.line, program));
  const byEither = told.filter(({ program, lines }) => isRight(lines.line, program) || isRight(lines.opened, program));
  table[name] = { programs: programs.length, 'right line': byLine.length, 'or that of what is open': byEither.length };

  it('have ids of their own', () => {
    expect(programs.length).toBeGreaterThanOrEqual(30);
    expect(new Set(programs.map(({ id }) => id)).size).toBe(programs.length);
  });

  it('are all rejected', () => {
    expect(programs.filter(({ text, id }) => id.startsWith('ts-') === false && parseProgram(text).valid)).toEqual([]);
  });

  it('have the right line named first in at least 95 of a hundred', () => {
    const wrong = told.filter((one) => !byEither.includes(one)).map(({ program }) => program.id);
    expect(byEither.length / programs.length, wrong.join(', ')).toBeGreaterThanOrEqual(NAMED_RIGHT);
  });

  it('have one fault each, however much follows from it', () => {
    const more = programs.filter(
      ({ text, id }) => parseProgram(text, id.startsWith('ts-') ? { path: 'p.ts' } : {}).faults.length > 1,
    );
    expect(more.map(({ id }) => id)).toEqual([]);
  });
});

it('the table of both', () => {
  console.table(table);
  expect(Object.keys(table)).toHaveLength(2);
});
