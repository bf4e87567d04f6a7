import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Part } from './part.ts';
import { type Places, REPOSITORY } from './places.ts';
import type { Ports, ServerName } from './ports.ts';
import type { Secrets } from './secrets.ts';

/** What is run as a server: the built command, unless a test has something else to listen there. */
export type ServerCommand = (server: ServerName, port: number) => readonly [string, ...string[]];

export const builtServer: ServerCommand = (server, port) => {
  const command = [process.execPath, join(REPOSITORY, 'dist/learnflow.js'), 'serve'] as const;
  return [...command, '--servers', server, '--port', `${port}`, '--host', '127.0.0.1'];
};

export const JWT_AUDIENCE = 'learnflow';

/** One of the five servers, in fleet mode. It is ready once it may be sent traffic: state and sidecar answer it. */
export function serverPart(
  server: ServerName,
  ports: Ports,
  places: Places,
  secrets: Secrets,
  run: ServerCommand,
): Part {
  const { app, daprHttp, daprGrpc } = ports.servers[server];
  const home = places.data(join('homes', server));
  return {
    name: `server-${server}`,
    ports: [app],
    command: run(server, app),
    env: {
      LEARNFLOW_FLEET: 'dapr',
      LEARNFLOW_HOME: home,
      LEARNFLOW_WORKSPACE: home,
      LEARNFLOW_JWT_KEY: secrets.jwtPublicKey,
      LEARNFLOW_JWT_AUDIENCE: JWT_AUDIENCE,
      DAPR_HTTP_PORT: `${daprHttp}`,
      DAPR_GRPC_PORT: `${daprGrpc}`,
      DAPR_API_TOKEN: secrets.daprToken,
      APP_API_TOKEN: secrets.appToken,
    },
    prepare: async () => {
      await mkdir(home, { recursive: true });
    },
    async ready() {
      const answer = await fetch(`http://127.0.0.1:${app}/readyz`, { signal: AbortSignal.timeout(2_000) });
      return answer.ok;
    },
    patience: 60_000,
    farewell: 'SIGTERM',
    grace: 10_000,
  };
}
