import { parseProgram } from '../../program.ts';
import { AGREED } from './agreed.ts';
import { BLIND } from './blind.ts';
import type { BrokenProgram } from './broken-program.ts';
import { OWN } from './own.ts';

export const SETS: Readonly<Record<string, readonly BrokenProgram[]>> = {
  'beside the rules': OWN,
  'without sight of them': BLIND,
};

export interface Told {
  readonly program: BrokenProgram;
  /** Of the first fault; 0 where there is none. */
  readonly line: number;
  readonly faults: number;
  /** The line is one that was expected when the program was written. */
  readonly strict: boolean;
  /** It is that, or one that is agreed to be right with a reason. */
  readonly agreed: boolean;
}

/** What is told of each program of a set, held against what its author expected. */
export const toldOf = (programs: readonly BrokenProgram[]): readonly Told[] =>
  programs.map((program) => {
    const { faults } = parseProgram(program.text, { path: pathOf(program) });
    const line = faults[0]?.line ?? 0;
    const strict = [program.line, ...(program.also ?? [])].includes(line);
    return { program, line, faults: faults.length, strict, agreed: strict || isAgreed(program, line) };
  });

const isAgreed = ({ id }: BrokenProgram, line: number): boolean => AGREED[id]?.lines.includes(line) ?? false;

const pathOf = ({ id }: BrokenProgram): string => (id.startsWith('ts-') ? 'program.ts' : 'program.js');
