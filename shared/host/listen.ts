import { httpBridge } from '../bridges/http.ts';
import type { FleetDoor } from '../bridges/http-dapr.ts';
import { tokenVerifier } from '../bridges/tokens.ts';
import type { Spans } from '../ports/trace.ts';
import { bug } from '../runtime/bug.ts';
import { closeHouse, type House } from '../runtime/house.ts';
import { version } from '../runtime/version.ts';
import { Refusal } from '../skill/refusal.ts';
import type { ServerDefinition } from '../skill/server.ts';
import type { Settings } from './settings.ts';

export interface Listening {
  readonly servers: readonly ServerDefinition[];
  readonly house: House;
  readonly settings: Settings;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** What a sidecar may call. */
  readonly fleet?: FleetDoor | undefined;
}

/** How long calls under way may take to be answered once the process is told to stop. */
const GRACE_MS = 3_000;

const LOOPBACK = /^(localhost|::1|127(\.\d{1,3}){3})$/;

/** Opens the HTTP door. Refuses to open it to a network without a key to verify tokens. `close` answers what is under way first. */
export async function listen({
  servers,
  house,
  settings,
  host,
  port,
  fleet,
}: Listening): Promise<{ address: string; close(): Promise<void> }> {
  const { tokens, student } = settings;
  const loopback = LOOPBACK.test(host);
  if (!loopback && !tokens) {
    throw new Refusal(
      'key_missing',
      'invalid',
      `${host} can be reached from a network: set LEARNFLOW_JWT_KEY, or bind to 127.0.0.1.`,
    );
  }
  const spans = await spansOf(servers, settings);
  const app = await httpBridge({
    house,
    servers,
    fleet,
    spans,
    doorman: { tokens: tokens && tokenVerifier(tokens), student, loopback },
  });
  const address = await app.listen({ host, port }).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(
      'cannot_listen',
      'unavailable',
      `${host}:${port} cannot be bound (${error.code}). Choose another --port.`,
    );
  });
  return {
    address,
    async close() {
      // A connection that sends nothing, or half a request, is no reason to stay.
      const grace = setTimeout(() => app.server.closeAllConnections(), GRACE_MS);
      await app.close();
      clearTimeout(grace);
      await closeHouse(house);
      await spans?.close();
    },
  };
}

/** Loaded only where somebody collects. */
async function spansOf(servers: readonly ServerDefinition[], { fleet }: Settings): Promise<Spans | undefined> {
  if (!fleet?.traces) return undefined;
  const { otlpSpans } = await import('../adapters/distributed/otlp-spans.ts');
  const [only] = servers.length === 1 ? servers : [];
  return otlpSpans({ url: fleet.traces, service: only ? `learnflow-${only.name}` : 'learnflow', version, report: bug });
}

export { workerAnalyst } from '../adapters/embedded/worker-analyst.ts';
export { tokenVerifier } from '../bridges/tokens.ts';
export { fleetHouse } from './fleet.ts';
