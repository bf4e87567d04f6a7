/** What a program over stdio needs before anybody calls; everything else may be loaded later. */
export { serveOverStdio } from '../bridges/stdio.ts';
export type { Front, Stage } from '../runtime/front.ts';
export type { Listing } from '../runtime/listing.ts';
export { Refusal } from '../skill/refusal.ts';
export { type Settings, settingsFrom } from './settings.ts';
