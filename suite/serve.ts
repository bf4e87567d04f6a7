import { existsSync } from 'node:fs';
import { embeddedHouse, settingsFrom } from '@learnflow/shared/host';
import { fleetHouse, listen, workerAnalyst } from '@learnflow/shared/serve';
import type { ServerDefinition } from '@learnflow/shared/skill';
import { SERVERS } from './servers.ts';

interface Options {
  readonly servers: readonly ServerDefinition[];
  readonly host: string;
  readonly port: number;
}

export async function serve({ servers, host, port }: Options): Promise<void> {
  const settings = settingsFrom(process.env);
  const analyst = workerAnalyst(analystProgram());
  const { house, fleet } = settings.fleet
    ? fleetHouse(SERVERS, servers, settings, settings.fleet, { analyst })
    : { house: embeddedHouse(SERVERS, settings, { analyst }), fleet: undefined };
  const { address, close } = await listen({ servers, house, settings, host, port, fleet });
  const state = settings.fleet ? `behind ${settings.fleet.address}` : `in ${settings.home}`;
  process.stdout.write(`LearnFlow listens on ${address} (how to call it: ${address}/docs), state ${state}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
}

/** It lies beside this file in the sources, and at the top of a bundle, whose chunks lie one below. */
function analystProgram(): URL {
  const found = ['./analyst-worker.ts', './analyst-worker.js', '../analyst-worker.js']
    .map((path) => new URL(path, import.meta.url))
    .find((url) => existsSync(url));
  if (!found) throw new Error('the analyst is not installed: analyst-worker.js is missing beside the program');
  return found;
}
