import { BASICS } from './basics.ts';
import type { WorkedExample } from './example.ts';
import { FUNCTIONS } from './functions.ts';
import { LOOPS } from './loops.ts';
import { OBJECTS } from './objects.ts';
import { SLIPS } from './slips.ts';
import { TYPED } from './typed.ts';

/** At least one for every concept. */
export const EXAMPLES: readonly WorkedExample[] = [...BASICS, ...LOOPS, ...OBJECTS, ...FUNCTIONS, ...TYPED, ...SLIPS];
