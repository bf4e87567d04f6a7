import { escapes } from './escape.ts';
import { endlessOnes, largeOnes } from './exhaust.ts';
import { forgeries } from './forge.ts';
import type { HostileProgram } from './program.ts';
import { strangeOnes } from './strange.ts';
import { tamperings } from './tamper.ts';

/** Every hostile program, by what it is after. */
export const HOSTILE_PROGRAMS: readonly (readonly [kind: string, programs: readonly HostileProgram[]])[] = [
  ['Out of the sandbox', escapes],
  ['A better mark, from the tests', forgeries],
  ['A better mark, from the language', tamperings],
  ['All the time', endlessOnes],
  ['All the memory', largeOnes],
  ['A judge that stumbles', strangeOnes],
];
