import { describe, expect, it } from 'vitest';
import { parseProgram } from '../program.ts';
import { SLIPS } from './corpus/slips.ts';
import { RULES } from './rules/index.ts';

describe.each(SLIPS)('%s', (code, line, text) => {
  it('is the one fault of a program that makes this slip, on its line', () => {
    const told = parseProgram(text, { path: 'slip.js' }).faults.map((fault) => [fault.code, fault.line]);
    expect(told).toEqual([[code, line]]);
  });
});

it('every rule has a program that makes its slip', () => {
  expect(RULES.map(({ code }) => code).toSorted()).toEqual(SLIPS.map(([code]) => code).toSorted());
});

it('no rule shouts, and each tells what to check', () => {
  for (const { what, why, check } of RULES) {
    expect(why).toMatch(/\.$/);
    expect(`${what} ${why} ${check}`).not.toMatch(/[a-z]!/);
    expect(what).not.toMatch(/\.$/);
    expect(check.length).toBeGreaterThan(10);
  }
});
