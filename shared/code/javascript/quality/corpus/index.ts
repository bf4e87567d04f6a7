import type { Flawed } from './flawed.ts';
import { GRAVE_FLAWS } from './grave-flaws.ts';
import { MIDDLING_FLAWS } from './middling-flaws.ts';
import { SMALL_FLAWS } from './small-flaws.ts';

export const FLAWED: readonly Flawed[] = [...SMALL_FLAWS, ...MIDDLING_FLAWS, ...GRAVE_FLAWS];
