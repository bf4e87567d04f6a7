import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { SERVERS } from './validate/invariants.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const text = readFileSync(at('compose.yaml'), 'utf8');
const { services, configs } = parse(text, { merge: true });

it.each(SERVERS)('%s and its sidecar are one place in the network', (server) => {
  expect(services[server].command.join(' ')).toBe(`serve --servers ${server} --port 4000 --host 0.0.0.0`);
  expect(services[`${server}-sidecar`].network_mode).toBe(`service:${server}`);
  expect(services[`${server}-sidecar`].command).toEqual([`--app-id=${server}`]);
  expect(services.kong.depends_on).toHaveProperty(server);
});

it('the gateway alone is published, and on loopback', () => {
  const published = Object.entries<{ ports?: string[] }>(services).filter(([, { ports }]) => ports);
  expect(published.map(([name]) => name)).toEqual(['kong']);
  expect(services.kong.ports).toEqual([expect.stringMatching(/^127\.0\.0\.1:/)]);
});

it('every bind and every file is there', () => {
  const binds = Object.values<{ volumes?: unknown[] }>(services).flatMap(({ volumes = [] }) =>
    volumes.flatMap((one) => (isBind(one) ? one.source : [])),
  );
  expect(binds.length).toBeGreaterThan(5);
  expect(binds.filter((path) => !existsSync(at(path)))).toEqual([]);
  expect(existsSync(at(configs.routes.file.replace(/^\$\{\w+:-(.*)\}$/, '$1')))).toBe(true);
});

it('the sidecars find the components, and each other at the port that they listen on', () => {
  const { entrypoint } = services['progress-sidecar'];
  expect(entrypoint).toContain('--app-port=4000');
  const { configuration } = parse(readFileSync(at('compose/dapr/configuration.yaml'), 'utf8')).spec.nameResolution;
  const port = configuration.format.replace('{appid}:', '');
  expect(entrypoint).toContain(`--dapr-internal-grpc-port=${port}`);
  const secrets = JSON.parse(configs.secrets.content);
  for (const component of ['pubsub', 'state']) {
    const { metadata } = parse(readFileSync(at(`dapr/components/${component}.yaml`), 'utf8')).spec;
    for (const { secretKeyRef } of metadata) if (secretKeyRef) expect(secrets).toHaveProperty(secretKeyRef.name);
  }
});

it('no secret has a value', () => {
  const lines = text.split('\n').filter((line) => /(TOKEN|PASSWORD|JWT_KEY): /.test(line));
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.filter((line) => !/: \$\{LEARNFLOW_\w+(:\?[^}]+)?\}$/.test(line))).toEqual([]);
});

const isBind = (volume: unknown): volume is { source: string } =>
  typeof volume === 'object' && volume !== null && 'source' in volume;
