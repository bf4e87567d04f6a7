import type { Program } from '../program.ts';
import type { Explanation } from './explanation.ts';

/** What keeps the given code from being read first; null where it can be read, or none was given. */
export function verdictOf(program: Program | undefined): Explanation['parser'] {
  const fault = program?.faults[0];
  return fault ? { line: fault.line, says: fault.what } : null;
}
