import { request } from 'node:http';
import { exportSPKI, generateKeyPair, SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import type { Peers } from '../shared/ports/peers.ts';
import { mcpTool } from '../shared/skill/projection.ts';
import { counter, library } from '../shared/testing/fixture.ts';
import { temporaryHouse } from '../shared/testing/house.ts';
import { httpDoor } from '../shared/testing/http.ts';
import { CLIENTS } from './mcp-clients.ts';
import { ENVELOPE } from './wire.ts';

const SERVERS = [library, counter];

const JSON_RPC = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };

/** The headers by which a gateway routes a request of 2026-07-28 without reading its body. */
const modern = (method: string, name?: string) => ({
  ...JSON_RPC,
  'mcp-protocol-version': '2026-07-28',
  'mcp-method': method,
  ...(name && { 'mcp-name': name }),
});

const message = (method: string, params?: object) => JSON.stringify({ jsonrpc: '2.0', id: 1, method, params });

const post = (url: string, body: string, headers: Record<string, string> = JSON_RPC) =>
  fetch(`${url}/library/mcp`, { method: 'POST', headers, body });

describe.each(Object.entries(CLIENTS))('a host on %s', (name, connect) => {
  it('finds the same tools, answers and refusals as over stdio', async () => {
    await using house = temporaryHouse(SERVERS);
    await using door = await httpDoor(house);
    await using client = await connect({ url: `${door.url}/library/mcp` });
    expect(client.protocol).toBe(name === 'SDK v2 of 2026' ? '2026-07-28' : '2025-11-25');
    expect(await client.tools()).toEqual(library.skills.map(mcpTool));
    expect(await client.call('lend_book', { title: 'Emma' })).toEqual({ text: 'Emma, 1 out', isError: false });
    expect(await client.call('shelf_report', { detail: 'full' })).toEqual({
      text: '{"here":1,"there":1,"reserve":"none"}',
      isError: false,
    });
    expect(await client.call('lend_book', { titel: 'Emma' })).toEqual({
      text: 'invalid_input: title is missing. Unknown argument "titel". Did you mean "title"?',
      isError: true,
    });
    await expect(client.call('lend_a_book')).rejects.toMatchObject({
      code: -32602,
      message: expect.stringContaining('Did you mean lend_book?'),
    });
  });

  it('reads resources by their templates', async () => {
    await using house = temporaryHouse(SERVERS);
    await using door = await httpDoor(house);
    await using client = await connect({ url: `${door.url}/library/mcp` });
    await client.call('lend_book', { title: 'Emma' });
    expect(await client.templates()).toMatchObject([{ uriTemplate: 'fixture://card/{student}' }]);
    expect(await client.read('fixture://card/me')).toBe('me: Emma');
    await expect(client.read('fixture://crd/me')).rejects.toMatchObject({ code: -32602 });
  });

  it('may cancel a call and go on', async () => {
    await using house = temporaryHouse(SERVERS);
    await using door = await httpDoor(house);
    await using client = await connect({ url: `${door.url}/library/mcp` });
    const abort = new AbortController();
    const call = client.call('lend_book', { title: 'Emma' }, abort.signal);
    abort.abort();
    await expect(call).rejects.toThrow();
    expect((await client.call('lend_book', { title: 'Persuasion' })).text).toMatch(/^Persuasion, [12] out$/);
  });
});

describe('with a key', async () => {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  const tokens = { key: await exportSPKI(publicKey), audience: 'learnflow', issuer: undefined };
  const bearer = async (sub: string) => ({
    authorization: `Bearer ${await new SignJWT({ sub })
      .setProtectedHeader({ alg: 'EdDSA' })
      .setAudience('learnflow')
      .setExpirationTime('5m')
      .sign(privateKey)}`,
  });

  it.each(Object.entries(CLIENTS))('on %s a student speaks for nobody else', async (_, connect) => {
    await using house = temporaryHouse(SERVERS);
    await using door = await httpDoor(house, tokens);
    const url = `${door.url}/library/mcp`;
    await using ada = await connect({ url, headers: await bearer('ada') });
    await using bob = await connect({ url, headers: await bearer('bob') });
    await ada.call('lend_book', { title: 'Emma' });
    expect(await bob.call('shelf_report')).toMatchObject({ text: expect.stringMatching(/^empty: /), isError: true });
    for (const [name, given] of [
      ['shelf_report', { student: 'ada' }],
      ['lend_book', { student: 'ada', title: 'Persuasion' }],
    ] as const)
      expect(await bob.call(name, given)).toMatchObject({ text: expect.stringMatching(/^forbidden: /), isError: true });
    await expect(bob.read('fixture://card/ada')).rejects.toMatchObject({
      message: expect.stringContaining('forbidden'),
    });
    expect(await bob.read('fixture://card/me')).toBe('bob: ');
    expect(await ada.call('shelf_report', { student: 'ada' })).toMatchObject({ text: '1 here, 1 there' });
  });

  it('a host names code by submission and not by file', async () => {
    await using house = temporaryHouse(SERVERS);
    await using door = await httpDoor(house, tokens);
    await using ada = await CLIENTS['SDK v2 of 2026']({ url: `${door.url}/library/mcp`, headers: await bearer('ada') });
    expect(await ada.call('count_lines', { file: 'a.js' })).toEqual({
      text: expect.stringMatching(/^file_not_here: .*submission/),
      isError: true,
    });
  });

  it('a host without a token does not get in', async () => {
    await using house = temporaryHouse(SERVERS);
    await using door = await httpDoor(house, tokens);
    for (const connect of Object.values(CLIENTS))
      await expect(connect({ url: `${door.url}/library/mcp` })).rejects.toThrow();
    const { status, headers } = await post(door.url, message('tools/list'));
    expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
  });
});

describe('a request of 2026-07-28', () => {
  it('is told how long a list may be kept', async () => {
    await using house = temporaryHouse(SERVERS);
    await using door = await httpDoor(house);
    for (const method of ['tools/list', 'resources/list', 'resources/templates/list']) {
      const answer = await post(door.url, message(method, ENVELOPE), modern(method));
      expect(await answer.json()).toMatchObject({ result: { ttlMs: 3_600_000, cacheScope: 'public' } });
    }
  });

  it.each([
    ['no revision', { 'mcp-protocol-version': undefined }],
    ['no method', { 'mcp-method': undefined }],
    ['another method', { 'mcp-method': 'tools/list' }],
    ['no name', { 'mcp-name': undefined }],
    ['another name', { 'mcp-name': 'lend_book' }],
  ])('whose headers name %s is refused', async (_, wrong) => {
    await using house = temporaryHouse(SERVERS);
    await using door = await httpDoor(house);
    const headers = new Headers(modern('tools/call', 'next_page'));
    const body = message('tools/call', { ...ENVELOPE, name: 'next_page' });
    for (const [name, value] of Object.entries(wrong)) value ? headers.set(name, value) : headers.delete(name);
    const refused = await post(door.url, body, Object.fromEntries(headers));
    expect([refused.status, await refused.json()]).toMatchObject([400, { id: 1, error: { code: -32020 } }]);
    const taken = await post(door.url, body, modern('tools/call', 'next_page'));
    expect(await taken.json()).toMatchObject({ result: { content: [{ text: 'page 1' }] } });
  });

  it('for an unknown method is 404', async () => {
    await using house = temporaryHouse(SERVERS);
    await using door = await httpDoor(house);
    const answer = await post(door.url, message('tools/lisst', ENVELOPE), modern('tools/lisst'));
    expect([answer.status, await answer.json()]).toMatchObject([404, { error: { code: -32601 } }]);
  });
});

describe('a request that is no use', () => {
  it.each([
    ['over 64 kB', message('tools/call', { name: 'lend_book', arguments: { title: 'x'.repeat(65_536) } }), {}, 413],
    ['no JSON', '{"jsonrpc":', {}, 400],
    ['nothing', '', {}, 400],
    ['no message', '42', {}, 400],
    ['of another type', message('tools/list'), { 'content-type': 'text/plain' }, 400],
    ['from a foreign page', message('tools/list'), { origin: 'https://evil.example' }, 403],
    ['of a revision that nobody knows', message('tools/list'), { 'mcp-protocol-version': '1999-01-01' }, 400],
  ])('is refused when %s, and the next is answered', async (_, body, headers, status) => {
    await using house = temporaryHouse(SERVERS);
    await using door = await httpDoor(house);
    const refused = await post(door.url, body, { ...JSON_RPC, ...headers });
    expect(refused.status).toBe(status);
    expect(await refused.text()).not.toMatch(/\.(js|ts):\d/);
    expect((await post(door.url, message('tools/list'))).status).toBe(200);
  });

  it('is refused under a foreign name of this machine', async () => {
    await using house = temporaryHouse(SERVERS);
    await using door = await httpDoor(house);
    const status = await new Promise((resolve) => {
      const headers = { ...JSON_RPC, host: 'evil.example' };
      request(`${door.url}/library/mcp`, { method: 'POST', headers }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      }).end(message('tools/list'));
    });
    expect(status).toBe(403);
  });

  it.each(['GET', 'DELETE'])('is refused as %s: there are no sessions', async (method) => {
    await using house = temporaryHouse(SERVERS);
    await using door = await httpDoor(house);
    const answer = await fetch(`${door.url}/library/mcp`, { method, headers: { accept: 'text/event-stream' } });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
  });
});

describe('closing the door', () => {
  it('ends a stream that would never end', async () => {
    await using house = temporaryHouse(SERVERS);
    const door = await httpDoor(house);
    const method = 'subscriptions/listen';
    const body = message(method, { ...ENVELOPE, notifications: { toolsListChanged: true } });
    const stream = await post(door.url, body, modern(method));
    await door[Symbol.asyncDispose]();
    expect(await stream.text()).toContain('"resultType":"complete"');
  });

  it.each(Object.entries(CLIENTS))('answers the call of a host on %s that came in before', async (_, connect) => {
    await using house = temporaryHouse(SERVERS);
    const arrived = Promise.withResolvers<void>();
    const leave = Promise.withResolvers<void>();
    const slow: Peers = {
      async ask(...question) {
        arrived.resolve();
        await leave.promise;
        return house.ports.peers.ask(...question);
      },
    };
    const door = await httpDoor({ ...house, ports: { ...house.ports, peers: slow } });
    await using client = await connect({ url: `${door.url}/library/mcp` });
    await client.call('lend_book', { title: 'Emma' });
    const call = client.call('shelf_report');
    await arrived.promise;
    const closed = door[Symbol.asyncDispose]();
    while ((await post(door.url, message('tools/list'))).status === 200);
    leave.resolve();
    expect(await call).toEqual({ text: '1 here, 1 there', isError: false });
    await closed;
  });
});
