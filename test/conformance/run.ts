import { type Edge, httpBridge } from '../../shared/bridges/http.ts';
import { mcpEndpoint } from '../../shared/bridges/http-mcp.ts';
import type { ServerDefinition } from '../../shared/skill/server.ts';
import { library } from '../../shared/testing/fixture.ts';
import { temporaryHouse } from '../../shared/testing/house.ts';
import { SERVERS } from '../../suite/servers.ts';
import { profileServer } from './profile.ts';
import { type Column, report } from './report.ts';
import { conformanceServer } from './server.ts';
import { sessionEndpoint } from './sessions.ts';
import { run, SUITES, type Suite } from './suites.ts';

/** The official scenarios against our MCP bridge. Exits 1 when one fails that a revision requires. */

/** Their tools ask the client in the middle of a call, and the answer comes as a request of its own. */
const NEED_SESSIONS = new Set([
  'tools-call-sampling',
  'tools-call-elicitation',
  'elicitation-sep1034-defaults',
  'elicitation-sep1330-enums',
]);

/** They name no tool, prompt or resource: any server must pass them. */
const FIXTURE_FREE = new Set([
  'server-initialize',
  'ping',
  'tools-list',
  'resources-list',
  'sep-2164-resource-not-found',
  'dns-rebinding-protection',
  'server-sse-multiple-streams',
  'http-header-validation',
  'input-required-result-unsupported-methods',
]);

const ABOUT_RESOURCES = new Set(['resources-list', 'sep-2164-resource-not-found']);

async function found(suite: Suite, url: string, endpoint: string): Promise<Column> {
  return { suite, endpoint, scenarios: await run(suite, `${url}/${endpoint}/mcp`) };
}

/** A scenario that asks for what this endpoint does not claim to have is shown, and does not count. */
const aside = (column: Column, names: ReadonlySet<string>, why: string): Column => ({
  ...column,
  scenarios: column.scenarios.map((one) => (names.has(one.name) ? { ...one, aside: why } : one)),
});

/** What asks back is required of the endpoint with sessions instead. */
const withoutSessions = (column: Column): Column => aside(column, NEED_SESSIONS, 'needs sessions');

const fixtureFree = (column: Column): Column => ({
  ...column,
  scenarios: column.scenarios.filter(({ name }) => FIXTURE_FREE.has(name)),
});

async function served(servers: readonly ServerDefinition[], mcp?: Edge['mcp']) {
  const house = temporaryHouse(servers);
  const doorman = { tokens: undefined, student: 'me', loopback: true };
  const app = await httpBridge({ house, servers, doorman, ...(mcp && { mcp }) });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    url,
    async [Symbol.asyncDispose]() {
      await app.close();
      await house[Symbol.asyncDispose]();
    },
  };
}

async function profile(): Promise<number> {
  const servers = [conformanceServer('stateless'), conformanceServer('sessions')];
  await using bridge = await served(servers, (shown, watch) =>
    shown.listing.name.endsWith('sessions') ? sessionEndpoint(shown, watch) : mcpEndpoint(shown, watch, profileServer),
  );
  const { released, revision2025, revision2026 } = SUITES;
  return report('The conformance profile', [
    withoutSessions(await found(released, bridge.url, 'stateless')),
    await found(released, bridge.url, 'sessions'),
    withoutSessions(await found(revision2025, bridge.url, 'stateless')),
    await found(revision2025, bridge.url, 'sessions'),
    await found(revision2026, bridge.url, 'stateless'),
  ]);
}

async function domain(server: ServerDefinition): Promise<number> {
  await using bridge = await served([server]);
  const columns = [];
  for (const suite of Object.values(SUITES)) {
    const column = fixtureFree(await found(suite, bridge.url, server.name));
    columns.push(server.resources?.length ? column : aside(column, ABOUT_RESOURCES, 'declares no resources'));
  }
  return report(`The ${server.name} server, where a scenario names no fixture`, columns);
}

let failures = await profile();
for (const server of [library, ...SERVERS]) failures += await domain(server);
console.log(failures === 0 ? '\nEvery required scenario passes.' : `\n${failures} required scenarios fail.`);
process.exitCode = failures === 0 ? 0 : 1;
