import { Refusal, type Stage, serveOverStdio, settingsFrom } from '@learnflow/shared/stdio';
import { LISTINGS } from './listings.ts';

/** Shows one server, or `all`. A client waits for the list at each start: it is sent before the servers are loaded. */
export function serveStdio(name: string): void {
  const listing = LISTINGS[name];
  if (!listing) throw new Refusal('no_such_server', 'invalid', `No server ${name}. See learnflow --help.`);
  const settings = settingsFrom(process.env);
  let stage: Promise<Stage> | undefined;
  const open = () => {
    stage ??= import('./stage.ts').then(({ stageFor }) => stageFor(name, settings));
    return stage;
  };
  serveOverStdio({ listing, open }, settings.student);
}
