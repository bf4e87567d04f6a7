import { embeddedHouse, settingsFrom } from '@learnflow/shared/host';
import { fleetHouse, listen, workerAnalyst } from '@learnflow/shared/serve';
import type { ServerDefinition } from '@learnflow/shared/skill';
import { analystProgram } from './analyst-program.ts';
import type { Told } from './analyst-worker.ts';
import { SERVERS } from './servers.ts';

interface Options {
  readonly servers: readonly ServerDefinition[];
  readonly host: string;
  readonly port: number;
}

export async function serve({ servers, host, port }: Options): Promise<void> {
  const settings = settingsFrom(process.env);
  const data: Told = { servers: servers.map(({ name }) => name) };
  const analyst = workerAnalyst(analystProgram('analyst-worker'), { data });
  const { house, fleet } = settings.fleet
    ? fleetHouse(SERVERS, servers, settings, settings.fleet, { analyst })
    : { house: embeddedHouse(SERVERS, settings, { analyst }), fleet: undefined };
  const { address, close } = await listen({ servers, house, settings, host, port, fleet });
  const state = settings.fleet ? `behind ${settings.fleet.address}` : `in ${settings.home}`;
  process.stdout.write(`LearnFlow listens on ${address} (how to call it: ${address}/docs), state ${state}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
}
