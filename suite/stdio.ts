import { embeddedHouse, front, serveOverStdio, settingsFrom } from '@learnflow/shared/host';
import type { ServerDefinition } from '@learnflow/shared/skill';
import { SERVERS } from './servers.ts';

/** Shows these servers; the house holds all, so that facts reach whoever listens. */
export function serveStdio(shown: readonly ServerDefinition[]): void {
  const settings = settingsFrom(process.env);
  serveOverStdio(front(shown, embeddedHouse(SERVERS, settings)), settings.student);
}
