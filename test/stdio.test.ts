import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { mcpTool } from '../shared/skill/projection.ts';
import { library } from '../shared/testing/fixture.ts';
import { CLIENTS, type Program } from './mcp-clients.ts';
import { ENVELOPE, open2025, type Wire, wire } from './wire.ts';

const PROGRAM = fileURLToPath(new URL('../shared/testing/fixture-program.ts', import.meta.url));

interface Home extends Program, Disposable {
  readonly workspace: string;
}

/** The fixture as a program of its own, with state and workspace in a folder of their own. */
function home(): Home {
  const folder = mkdtempSync(join(tmpdir(), 'learnflow-stdio-'));
  const workspace = join(folder, 'workspace');
  mkdirSync(workspace);
  return {
    command: process.execPath,
    args: [PROGRAM],
    env: { LEARNFLOW_HOME: folder, LEARNFLOW_WORKSPACE: workspace, LEARNFLOW_DURABILITY: 'NORMAL' },
    workspace,
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const lend = ({ ask }: Wire, title: string) => ask('tools/call', { name: 'lend_book', arguments: { title } });

const text = (said: string, isError?: true) => ({
  result: { content: [{ type: 'text', text: said }], ...(isError && { isError }) },
});

describe.each(Object.entries(CLIENTS))('a host on %s', (_, connect) => {
  it('lists the tools as the projection makes them, in the order of the server', async () => {
    using program = home();
    await using client = await connect(program);
    const tools = await client.tools();
    expect(tools).toEqual(library.skills.map(mcpTool));
    for (const tool of tools) {
      expect(tool).toMatchObject({ title: expect.any(String), description: expect.any(String) });
      expect(Object.values('annotations' in tool ? (tool.annotations ?? {}) : {})).toEqual(
        Array(4).fill(expect.any(Boolean)),
      );
    }
  });

  it('reads short answers, and everything as minified JSON when it asks for it', async () => {
    using program = home();
    await using client = await connect(program);
    expect(await client.call('lend_book', { title: 'Emma' })).toEqual({ text: 'Emma, 1 out', isError: false });
    expect(await client.call('lend_book', { title: 'Persuasion', detail: 'full' })).toEqual({
      text: '{"title":"Persuasion","out":2}',
      isError: false,
    });
  });

  it('is refused with a code and a remedy, and told of a misspelt argument by name', async () => {
    using program = home();
    await using client = await connect(program);
    expect(await client.call('shelf_report')).toEqual({
      text: 'empty: Nothing is out. Lend something with lend_book.',
      isError: true,
    });
    expect(await client.call('lend_book', { titel: 'Emma' })).toEqual({
      text: 'invalid_input: title is missing. Unknown argument "titel". Did you mean "title"?',
      isError: true,
    });
  });

  it('is told the nearest name of a tool or resource that does not exist', async () => {
    using program = home();
    await using client = await connect(program);
    await expect(client.call('lend_a_book')).rejects.toMatchObject({
      code: -32602,
      message: expect.stringContaining('Did you mean lend_book?'),
    });
    await expect(client.read('fixture://crd/me')).rejects.toMatchObject({
      code: -32602,
      message: expect.stringContaining('Did you mean fixture://card/{student}?'),
    });
  });

  it('reads resources by their templates', async () => {
    using program = home();
    await using client = await connect(program);
    await client.call('lend_book', { title: 'Emma' });
    expect(await client.templates()).toMatchObject([
      { uriTemplate: 'fixture://card/{student}', mimeType: 'text/plain' },
    ]);
    expect(await client.read('fixture://card/me')).toBe('me: Emma');
  });

  it('names files of the workspace, and finds there what was left for the learner', async () => {
    using program = home();
    writeFileSync(join(program.workspace, 'a.js'), 'one\ntwo');
    await using client = await connect(program);
    expect(await client.call('count_lines', { file: 'a.js' })).toEqual({ text: '2 lines in a.js', isError: false });
    expect(await client.call('count_lines', { file: '../a.js' })).toMatchObject({ isError: true });
    await client.call('next_page');
    expect(readFileSync(join(program.workspace, 'page.txt'), 'utf8')).toBe('page 1\n');
  });

  it('may cancel a call and go on', async () => {
    using program = home();
    await using client = await connect(program);
    const abort = new AbortController();
    const call = client.call('lend_book', { title: 'Emma' }, abort.signal);
    abort.abort();
    await expect(call).rejects.toThrow();
    expect((await client.call('lend_book', { title: 'Persuasion' })).text).toMatch(/^Persuasion, [12] out$/);
  });
});

it('two processes share one file: what one records, the other sees at once', async () => {
  using program = home();
  await using writer = await CLIENTS['SDK v2 of 2026'](program);
  await using reader = await CLIENTS['SDK v1'](program);
  for (let i = 1; i <= 5; i++) {
    await writer.call('lend_book', { title: `b${i}` });
    expect((await reader.call('shelf_report')).text).toBe(`${i} here, ? there`);
  }
});

describe('the opening', () => {
  it('of 2025-06-18 is a handshake', async () => {
    using program = home();
    await using host = wire(program);
    expect(await open2025(host)).toMatchObject({
      result: {
        protocolVersion: '2025-06-18',
        serverInfo: { name: 'learnflow-library' },
        instructions: library.instructions,
        capabilities: { tools: {}, resources: {} },
      },
    });
    expect(await host.ask('ping')).toMatchObject({ result: {} });
  });

  it('of 2026-07-28 is a question, and lists may be kept', async () => {
    using program = home();
    await using host = wire(program);
    expect(await host.ask('server/discover', ENVELOPE)).toMatchObject({
      result: { supportedVersions: expect.arrayContaining(['2026-07-28']), instructions: library.instructions },
    });
    const { result } = await host.ask('tools/list', ENVELOPE);
    expect(result?.ttlMs).toBeGreaterThan(0);
    expect(result?.tools).toEqual(library.skills.map(mcpTool));
  });

  it('of a version that nobody knows names those that are', async () => {
    using program = home();
    await using host = wire(program);
    const _meta = { ...ENVELOPE._meta, 'io.modelcontextprotocol/protocolVersion': '2199-01-01' };
    expect(await host.ask('server/discover', { _meta })).toMatchObject({
      error: { data: { supported: expect.arrayContaining(['2026-07-28']), requested: '2199-01-01' } },
    });
    expect(await open2025(host)).toMatchObject({ result: { protocolVersion: '2025-06-18' } });
  });
});

describe('a line that is no message', () => {
  const ping = { jsonrpc: '2.0', id: 'a', method: 'ping' };
  it.each<[string, string | Buffer | object, number, string | null]>([
    ['broken JSON', '{"jsonrpc":"2.0","id":1,', -32700, null],
    ['bytes that are no text', Buffer.from([0, 0xff, 0xfe, 0x80, 1, 2]), -32700, null],
    ['a batch', [ping, { ...ping, id: 'b' }], -32600, null],
    ['a number', '42', -32600, null],
    ['a method that is no name', { ...ping, method: 7 }, -32600, 'a'],
    ['arguments by position', { ...ping, params: [1] }, -32600, 'a'],
    ['a line of 10 MB', 'x'.repeat(10 * 1024 * 1024 + 1), -32600, null],
    ['a message of 10 MB', { ...ping, params: { x: 'x'.repeat(10 * 1024 * 1024) } }, -32600, null],
  ])('is refused, and the next one is answered: %s', async (_, line, code, id) => {
    using program = home();
    await using host = wire(program);
    await open2025(host);
    host.send(line);
    expect(await lend(host, 'Emma')).toMatchObject(text('Emma, 1 out'));
    const refusals = host.said.filter(({ error }) => error);
    expect(refusals).toMatchObject([
      { jsonrpc: '2.0', id, error: { code, message: expect.stringMatching(/\. .*\.$/) } },
    ]);
  });

  it('may come first', async () => {
    using program = home();
    await using host = wire(program);
    for (const line of ['', 'hello?', '[]', '{}']) host.send(line);
    expect(await open2025(host)).toMatchObject({ result: { protocolVersion: '2025-06-18' } });
    expect(host.said.filter(({ error }) => error)).toHaveLength(3);
  });

  it.each([
    ['an unknown method', 'tools/lisst', {}, { error: { code: -32601 } }],
    ['no name', 'tools/call', {}, { error: { code: -32602 } }],
    [
      'arguments of another kind',
      'tools/call',
      { name: 'lend_book', arguments: { title: 7 } },
      text('invalid_input: title: must be string.', true),
    ],
    ['an unknown notification', 'notifications/nothing', undefined, undefined],
  ])('is not the same as a message with %s, which has its own answer', async (_, method, params, answer) => {
    using program = home();
    await using host = wire(program);
    await open2025(host);
    if (answer) expect(await host.ask(method, params)).toMatchObject(answer);
    else host.send({ jsonrpc: '2.0', method });
    expect(await lend(host, 'Emma')).toMatchObject(text('Emma, 1 out'));
  });
});

describe('the process', () => {
  it('ends when stdin ends', async () => {
    using program = home();
    await using host = wire(program);
    await open2025(host);
    await lend(host, 'Emma');
    expect(await host.end()).toBe(0);
  });

  it('ends when nobody reads what it says', async () => {
    using program = home();
    await using host = wire(program);
    await open2025(host);
    const exit = new Promise((resolve) => host.process.once('exit', resolve));
    host.process.stdout?.destroy();
    host.send({ jsonrpc: '2.0', id: 1, method: 'ping' });
    expect(await exit).toBe(0);
  });

  it('keeps what it acknowledged when it is killed', async () => {
    using program = home();
    {
      await using host = wire(program);
      await open2025(host);
      await lend(host, 'Emma');
      expect(await lend(host, 'Persuasion')).toMatchObject(text('Persuasion, 2 out'));
      host.process.kill('SIGKILL');
    }
    await using host = wire(program);
    await open2025(host);
    expect(await lend(host, 'Lady Susan')).toMatchObject(text('Lady Susan, 3 out'));
  });

  it('answers a hundred calls that came at once, each on its own line and nothing else', async () => {
    using program = home();
    await using host = wire(program);
    await open2025(host);
    await Promise.all(Array.from({ length: 100 }, (_, i) => lend(host, `b${i}`)));
    const answers = host.said.map(({ result }) => result?.content).filter(Boolean);
    expect(answers).toHaveLength(100);
    expect(host.said.every(({ jsonrpc }) => jsonrpc === '2.0')).toBe(true);
    expect(await host.ask('tools/call', { name: 'shelf_report' })).toMatchObject(text('100 here, ? there'));
  });
});
