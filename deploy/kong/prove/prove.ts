import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type AddressInfo, connect, createServer as createPort } from 'node:net';
import { text } from 'node:stream/consumers';
import { parse } from 'yaml';
import { CASES, type Case, type Outcome } from './cases.ts';
import { unpacked } from './debian.ts';
import { nginx } from './nginx.ts';

/** Our Kong plugin and the paths of kong.yml in a real nginx with LuaJIT: what the test beside them cannot see. */
const root = await unpacked();
if (root) await prove(root);
else process.stderr.write('SKIPPED: the gateway was not proved, Debian has no nginx with Lua for this machine.\n');

async function prove(root: string): Promise<void> {
  const upstream = createServer(({ url, rawHeaders }, response) => {
    const headers = rawHeaders.flatMap((name, i) => (i % 2 === 0 ? [`${name}: ${rawHeaders[i + 1]}`] : []));
    response.end(JSON.stringify({ url, headers }));
  }).listen(0, '127.0.0.1');
  await once(upstream, 'listening');
  const port = await freePort();
  let failed = 0;
  {
    const upstreamPort = (upstream.address() as AddressInfo).port;
    await using _ = await nginx(root, { port, upstream: upstreamPort, paths: await routedPaths() });
    for (const one of CASES) {
      const complaint = await sent(port, one).then(one.check).catch(String);
      if (complaint) failed += 1;
      process.stdout.write(`${complaint ? 'not ok' : 'ok'} ${one.name}${complaint ? `: ${complaint}` : ''}\n`);
    }
  }
  upstream.close();
  process.stdout.write(`${CASES.length - failed} of ${CASES.length} hold\n`);
  process.exitCode = failed === 0 ? 0 : 1;
}

async function routedPaths(): Promise<string[]> {
  const kong = parse(await readFile(new URL('../kong.yml', import.meta.url), 'utf8')) as {
    services: { routes: { paths: string[] }[] }[];
  };
  return kong.services.flatMap(({ routes }) => routes.flatMap(({ paths }) => paths));
}

async function freePort(): Promise<number> {
  const server = createPort().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Over a bare socket: a client library would mend the very paths and headers that this is about. */
async function sent(port: number, { path = '/progress/mcp', headers = [], claims }: Case): Promise<Outcome> {
  const token = claims === undefined ? [] : [`Authorization: Bearer e30.${base64(claims)}.c2ln`];
  const lines = [`GET ${path} HTTP/1.1`, 'Host: gateway', 'Connection: close', ...headers, ...token, '', ''];
  const socket = connect(port, '127.0.0.1');
  socket.write(lines.join('\r\n'));
  const [head = '', ...rest] = (await text(socket)).split('\r\n\r\n');
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1]?.trim();
  const status = Number(head.split(' ')[1]);
  const body = rest.join('\r\n\r\n').replace(/^[\da-f]+\r\n([\s\S]*)\r\n0\r\n.*$/i, '$1');
  return {
    status,
    countedAs: header('counted-as'),
    type: header('content-type') ?? '',
    upstream: status === 200 ? JSON.parse(body.slice(body.indexOf('{'), body.lastIndexOf('}') + 1)) : undefined,
  };
}

function base64(claims: string): string {
  return Buffer.from(claims).toString('base64url');
}
