import { serveOverStdio } from '../bridges/stdio.ts';
import { front } from '../runtime/front.ts';
import type { ServerDefinition } from '../skill/server.ts';
import { embeddedHouse } from './embedded.ts';
import { settingsFrom } from './settings.ts';

/** One server as a program of its own, over stdio. */
export function host(server: ServerDefinition, env: Readonly<Record<string, string | undefined>>): void {
  const settings = settingsFrom(env);
  serveOverStdio(front([server], embeddedHouse([server], settings)), settings.student);
}

export { type Answer, answer } from '../runtime/answer.ts';
export { type Stage, stageOf } from '../runtime/front.ts';
export { closeHouse, type House, skillNamed } from '../runtime/house.ts';
export { identifier } from '../runtime/identifier.ts';
export { type Listing, listingOf } from '../runtime/listing.ts';
export { eraseStudent, exportStudent } from '../runtime/students.ts';
export { version } from '../runtime/version.ts';
export { nearest } from '../skill/nearest.ts';
export { Refusal } from '../skill/refusal.ts';
export { bankOf } from './bank-of.ts';
export { embeddedHouse } from './embedded.ts';
export { patientAnalyst } from './guarded.ts';
export { type Settings, settingsFrom } from './settings.ts';
