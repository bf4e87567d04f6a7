import { daprFiles, writeDaprFiles } from './dapr-files.ts';
import type { Part } from './part.ts';
import type { Places } from './places.ts';
import type { Ports, ServerName } from './ports.ts';
import type { Secrets } from './secrets.ts';
import { DAPRD } from './tools.ts';

/** The daprd of one server. It is ready once its components are; the server may come later. */
export function sidecarPart(
  server: ServerName,
  ports: Ports,
  places: Places,
  secrets: Secrets,
  collector?: string,
): Part {
  const { app, daprHttp, daprGrpc, daprInternal, daprMetrics } = ports.servers[server];
  const { resources, configurations } = daprFiles(places);
  const options = {
    'app-id': server,
    'app-port': app,
    'app-channel-address': '127.0.0.1',
    'dapr-http-port': daprHttp,
    'dapr-grpc-port': daprGrpc,
    'dapr-internal-grpc-port': daprInternal,
    'dapr-internal-grpc-listen-address': '127.0.0.1',
    'dapr-listen-addresses': '127.0.0.1',
    'metrics-port': daprMetrics,
    'metrics-listen-address': '127.0.0.1',
    'dapr-graceful-shutdown-seconds': 5,
    'log-level': 'info',
  };
  return {
    name: `sidecar-${server}`,
    ports: [daprHttp, daprGrpc, daprInternal, daprMetrics],
    command: [
      DAPRD,
      ...Object.entries(options).flatMap(([key, value]) => [`--${key}`, `${value}`]),
      '--resources-path',
      resources,
      ...configurations.flatMap((path) => ['--config', path]),
    ],
    env: {
      DAPR_API_TOKEN: secrets.daprToken,
      APP_API_TOKEN: secrets.appToken,
      // The address that the others are told; the machine's own is not loopback.
      DAPR_HOST_IP: '127.0.0.1',
      NAMESPACE: 'learnflow',
    },
    prepare: () => writeDaprFiles(ports, places, secrets, collector),
    async ready() {
      const answer = await fetch(`http://127.0.0.1:${daprHttp}/v1.0/healthz/outbound`, {
        signal: AbortSignal.timeout(2_000),
      });
      return answer.ok;
    },
    patience: 60_000,
    farewell: 'SIGTERM',
    grace: 10_000,
  };
}
