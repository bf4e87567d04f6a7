import type { Commons } from './secrets.ts';

/** Generated from the bank: pieces of code by their digest, and in how many solutions each of them stands. */
export const COMMON: Commons = new Map([]);
