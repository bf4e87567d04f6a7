import { embeddedHouse, settingsFrom } from '@learnflow/shared/host';
import { listen } from '@learnflow/shared/serve';
import type { ServerDefinition } from '@learnflow/shared/skill';
import { SERVERS } from './servers.ts';

interface Options {
  readonly servers: readonly ServerDefinition[];
  readonly host: string;
  readonly port: number;
}

export async function serve({ servers, host, port }: Options): Promise<void> {
  const settings = settingsFrom(process.env);
  const { address, close } = await listen({ servers, house: embeddedHouse(SERVERS, settings), settings, host, port });
  process.stdout.write(
    `LearnFlow listens on ${address} (how to call it: ${address}/docs), state in ${settings.home}\n`,
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
}
