import { CALLS } from './catalogue/calls.ts';
import { NAMES } from './catalogue/names.ts';
import { NOTHING } from './catalogue/nothing.ts';
import { SETUP } from './catalogue/setup.ts';
import { SYNTAX } from './catalogue/syntax.ts';
import { VALUES } from './catalogue/values.ts';
import type { Message } from './message.ts';

/** Every message that is known. */
export const MESSAGES: readonly Message[] = [...NOTHING, ...CALLS, ...NAMES, ...VALUES, ...SYNTAX, ...SETUP];
