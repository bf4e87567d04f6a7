import { CLARITY } from './clarity.ts';
import { DANGERS } from './dangers.ts';
import { IDIOMS } from './idioms.ts';
import { LOOPS } from './loops.ts';
import { NAMES } from './names.ts';
import { NUMBERS } from './numbers.ts';
import type { QualityRule } from './rule.ts';
import { STYLE } from './style.ts';
import { TYPES } from './types.ts';

/** Every rule of quality besides the catalogue of mistakes, the measures and the search for copies. */
export const QUALITY_RULES: readonly QualityRule[] = [
  ...DANGERS,
  ...CLARITY,
  ...NAMES,
  ...NUMBERS,
  ...IDIOMS,
  ...LOOPS,
  ...TYPES,
  ...STYLE,
];
