import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { httpBridge } from '../shared/bridges/http.ts';
import { credentialOf } from '../shared/generate/gateway/credential.ts';
import { withCredential } from '../shared/generate/gateway/kong.ts';
import { embeddedHouse, settingsFrom } from '../shared/host/index.ts';
import { SERVERS } from '../suite/servers.ts';

const Plugin = z.strictObject({ name: z.string(), config: z.record(z.string(), z.unknown()).default({}) });
const Route = z.strictObject({
  name: z.string(),
  methods: z.array(z.string()),
  paths: z.array(z.string().startsWith('~/')).length(1),
  regex_priority: z.int(),
  strip_path: z.literal(false),
  response_buffering: z.literal(false).optional(),
});
const Service = z.strictObject({
  name: z.string(),
  protocol: z.literal('http'),
  host: z.string(),
  port: z.int(),
  connect_timeout: z.int(),
  retries: z.int(),
  routes: z.array(Route),
});
/** Strict: a plugin on one service or route, which would win over the one for all, is not even of this shape. */
const Kong = z.strictObject({
  _format_version: z.literal('3.0'),
  services: z.array(Service),
  consumers: z.tuple([z.strictObject({ username: z.string(), jwt_secrets: z.array(z.unknown()).optional() })]),
  plugins: z.array(Plugin),
});

/** Kong 3.9's own, from the PRIORITY of each handler; ours stands in our handler. */
const PRIORITY: Readonly<Record<string, number>> = {
  'correlation-id': 100_001,
  cors: 2000,
  jwt: 1450,
  'learnflow-student': Number(/PRIORITY = (\d+)/.exec(handler())?.[1]),
  'request-size-limiting': 951,
  'rate-limiting': 910,
  prometheus: 13,
};

/** What Kong 3.9's schemas know; it does not start on a field it does not know. */
const FIELDS: Readonly<Record<string, string>> = {
  'correlation-id': 'header_name generator echo_downstream',
  cors: 'origins headers exposed_headers methods max_age credentials private_network preflight_continue',
  jwt: 'uri_param_names cookie_names key_claim_name secret_is_base64 claims_to_verify anonymous run_on_preflight maximum_expiration header_names',
  'learnflow-student': '',
  'request-size-limiting': 'allowed_payload_size size_unit require_content_length',
  'rate-limiting':
    'second minute hour day month year limit_by header_name path policy fault_tolerant redis hide_client_headers error_code error_message sync_rate',
  prometheus: 'per_consumer status_code_metrics ai_metrics latency_metrics bandwidth_metrics upstream_health_metrics',
};
const REDIS_FIELDS = 'host port timeout username password database ssl ssl_verify server_name';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'];

const text = readFileSync('deploy/kong/kong.yml', 'utf8');
const kong = Kong.parse(parse(text));
const routes = kong.services.flatMap(({ name: service, routes }) => routes.map((route) => ({ service, ...route })));
const plugin = (name: string) => kong.plugins.find((one) => one.name === name)?.config ?? {};

const operations = SERVERS.flatMap(({ name: server }) => {
  const { paths } = parse(readFileSync(`contracts/openapi-${server}.yaml`, 'utf8')) as {
    paths: Record<string, Record<string, unknown>>;
  };
  return Object.entries(paths).flatMap(([path, found]) =>
    Object.keys(found).map((method) => ({ server, path, method: method.toUpperCase() })),
  );
});

it('every operation of the contracts has exactly one route, to the server that answers it', () => {
  expect(operations.length).toBeGreaterThan(20);
  for (const { server, path, method } of operations) {
    const own = path === `/${server}` || path.startsWith(`/${server}/`);
    expect({ method, path, services: answering(method, path.replace(/\{\w+\}/g, 'x~7f')) }).toEqual({
      method,
      path,
      services: [own ? server : 'progress'],
    });
  }
});

it('MCP is routed to each server, and its streams are not held back', () => {
  for (const { name } of SERVERS) {
    for (const method of ['GET', 'POST', 'DELETE']) expect(answering(method, `/${name}/mcp`)).toEqual([name]);
    expect(routes.find((route) => route.name === `${name}-mcp`)?.response_buffering).toBe(false);
  }
});

it('nothing else is routed: no route without an operation, no method that the contracts do not name', () => {
  for (const { name, methods, paths } of routes) {
    if (name.endsWith('-mcp')) continue;
    const template = operations.filter(({ path }) => patternOf(paths[0]).test(path) && name === nameOf(path));
    const named = new Set(template.map(({ method }) => method));
    expect({ name, methods: [...methods].sort() }).toEqual({ name, methods: [...named, 'OPTIONS'].sort() });
  }
});

const INTERNAL = [
  ...['/dapr/subscribe', '/dapr/events', '/dapr/ask/next_step', '/metrics', '/readyz', '/healthz', '/', '/docs'],
  ...['/openapi.json', '/v1.0/state/learnflow-state', '/progress', '/progress/', '/progress/mcp/', '/Progress/mcp'],
  ...['/progress/record-activity/x', '/x/progress/record-activity', '/students', '/students/', '/students/a/b'],
];
const DISGUISED = [
  ...['/progress/../dapr/ask', '/progress/../dapr/ask/next_step', '/progress/record-activity/../../metrics'],
  ...['/progress/%2e%2e/dapr/subscribe', '/progress/..%2fdapr%2fask', '/progress/.%2e/readyz', '//dapr/events'],
  ...['/students/me/../../dapr/subscribe', '/progress/mcp/../../metrics', '/progress/record-activity%2f..%2fmcp'],
];

it.each([...INTERNAL, ...DISGUISED])('%s ends at the gateway, as it is written and as it is meant', (path) => {
  const meant = new URL(`http://gateway${path}`).pathname;
  for (const method of METHODS) expect([...answering(method, path), ...answering(method, meant)]).toEqual([]);
});

it('a path hidden in a parameter stays a parameter: the server takes it for a name and refuses it', async () => {
  const home = join(tmpdir(), 'learnflow-gateway-nobody');
  const doorman = { tokens: async () => ({ role: 'operator', name: 'x' }) as const, student: 'me', loopback: false };
  const house = embeddedHouse(SERVERS, settingsFrom({ LEARNFLOW_HOME: home }));
  const app = await httpBridge({ house, servers: SERVERS, doorman });
  const url = '/students/..%2F..%2Fdapr%2Fask';
  expect(answering('GET', url)).toEqual(['progress']);
  const { statusCode, body } = await app.inject({ method: 'GET', url });
  expect({ statusCode, body }).toMatchObject({ statusCode: 400, body: expect.stringContaining('student: must be') });
  await app.close();
});

it('a browser may ask first on every route', () => {
  expect(routes.filter(({ methods }) => !methods.includes('OPTIONS'))).toEqual([]);
  expect(plugin('cors')).toMatchObject({ preflight_continue: false, credentials: false });
});

it('plugins run in the order in which they rely on each other, for every route alike', () => {
  const names = kong.plugins.map(({ name }) => name);
  expect(names).toEqual([...names].sort((one, other) => (PRIORITY[other] ?? 0) - (PRIORITY[one] ?? 0)));
  expect(names).toEqual(Object.keys(PRIORITY));
  expect(PRIORITY['learnflow-student']).toBe(1000);
});

it('plugins are set by fields that Kong knows', () => {
  for (const { name, config } of kong.plugins) {
    expect({ name, unknown: Object.keys(config).filter((field) => !FIELDS[name]?.split(' ').includes(field)) }).toEqual(
      { name, unknown: [] },
    );
  }
  const unknown = Object.keys(plugin('rate-limiting').redis ?? {}).filter(
    (field) => !REDIS_FIELDS.split(' ').includes(field),
  );
  expect(unknown).toEqual([]);
});

it('a token is read from one place, must not be past its time, and nobody passes without', () => {
  expect(plugin('jwt')).toEqual({
    key_claim_name: 'iss',
    claims_to_verify: ['exp'],
    header_names: ['authorization'],
    uri_param_names: [],
    cookie_names: [],
  });
});

it('100 requests a minute are counted by what our plugin alone sets, for all servers together', () => {
  expect(plugin('rate-limiting')).toMatchObject({
    minute: 100,
    limit_by: 'header',
    header_name: 'X-Student-Id',
    policy: 'redis',
    fault_tolerant: true,
  });
  expect(text.match(/x.student.id/gi)).toHaveLength(1);
  expect(handler()).toContain('local HEADER = "X-Student-Id"');
  expect(kong.plugins.map(({ name }) => name)).not.toContain('request-transformer');
});

it('the gateway and the servers refuse the same size', () => {
  expect(plugin('request-size-limiting')).toEqual({ allowed_payload_size: 64 * 1024, size_unit: 'bytes' });
});

it('no secret stands in the file, and no key', () => {
  expect(text).not.toMatch(/BEGIN|jwt_secrets|(password|secret|token):(?! "\{vault:\/\/env\/)/);
  expect(kong.consumers).toEqual([{ username: 'learners' }]);
});

const issuer = 'https://sign-in.example';
const tokens = (key: string) => ({ key, audience: 'learnflow', issuer });
const pem = (key: { export(options: { type: 'spki'; format: 'pem' }): string | Buffer }) =>
  key.export({ type: 'spki', format: 'pem' }).toString();
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ec = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
const ed = generateKeyPairSync('ed25519');

it.each([
  ['RS256', pem(rsa.publicKey)],
  ['ES256', pem(ec.publicKey)],
  ['EdDSA', pem(ed.publicKey)],
])('a %s key is put in and changes nothing else', (algorithm, key) => {
  const made = Kong.parse(parse(withCredential(text, credentialOf(tokens(key)))));
  expect(made).toEqual({
    ...kong,
    consumers: [{ username: 'learners', jwt_secrets: [{ key: issuer, algorithm, rsa_public_key: key }] }],
  });
});

it('a key is taken as a JWK and with its line ends written out, as the servers take it', () => {
  const expected = credentialOf(tokens(pem(ed.publicKey)));
  expect(credentialOf(tokens(JSON.stringify(ed.publicKey.export({ format: 'jwk' }))))).toEqual(expected);
  expect(credentialOf(tokens(pem(ed.publicKey).replaceAll('\n', '\\n')))).toEqual(expected);
});

it('what could sign, what is too weak and what Kong cannot use is refused', () => {
  const signing = ed.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const weak = pem(generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey);
  for (const key of [signing, weak, 'no key']) expect(() => credentialOf(tokens(key))).toThrow('LEARNFLOW_JWT_KEY is');
  expect(() => credentialOf(tokens('https://sign-in.example/jwks.json'))).toThrow('the key itself');
  expect(() => credentialOf({ ...tokens(pem(ed.publicKey)), issuer: undefined })).toThrow('LEARNFLOW_JWT_ISSUER');
});

/** The services that Kong would choose from: those whose route fits with the highest priority. */
function answering(method: string, path: string): string[] {
  const fitting = routes.filter(({ methods, paths }) => methods.includes(method) && patternOf(paths[0]).test(path));
  const highest = Math.max(...fitting.map(({ regex_priority }) => regex_priority));
  return fitting.filter(({ regex_priority }) => regex_priority === highest).map(({ service }) => service);
}

/** Kong binds a pattern to the start of the path, and `~` only says that it is one. */
function patternOf(path = ''): RegExp {
  return new RegExp(`^${path.slice(1)}`);
}

function nameOf(path: string): string {
  return path.slice(1).replaceAll('/', '-').replace(/[{}]/g, '');
}

function handler(): string {
  return readFileSync('deploy/kong/plugins/learnflow-student/handler.lua', 'utf8');
}
