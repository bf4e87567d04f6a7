import { Client as ClientV2, StreamableHTTPClientTransport as HttpV2 } from '@modelcontextprotocol/client';
import { StdioClientTransport as StdioV2 } from '@modelcontextprotocol/client/stdio';
import { Client as ClientV1 } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport as StdioV1 } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport as HttpV1 } from '@modelcontextprotocol/sdk/client/streamableHttp.js';

export interface Program {
  readonly command: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}

export interface Address {
  readonly url: string;
  readonly headers?: Record<string, string>;
}

/** What a host does with a server, whichever SDK it is built on. */
export interface McpClient extends AsyncDisposable {
  readonly protocol: string | undefined;
  tools(): Promise<readonly { readonly name: string }[]>;
  /** The one text block, and whether it is an error. */
  call(name: string, given?: Record<string, unknown>, signal?: AbortSignal): Promise<Said>;
  templates(): Promise<readonly { readonly uriTemplate: string }[]>;
  read(uri: string): Promise<string | undefined>;
}

export interface Said {
  readonly text: string;
  readonly isError: boolean;
}

const IDENTITY = { name: 'a-host', version: '1.0.0' };

async function v1(place: Program | Address): Promise<McpClient> {
  const client = new ClientV1(IDENTITY);
  const transport =
    'url' in place
      ? new HttpV1(new URL(place.url), { requestInit: { headers: place.headers ?? {} } })
      : new StdioV1({ ...place, stderr: 'ignore' });
  // The v1 types were written before exactOptionalPropertyTypes.
  await client.connect(transport as Parameters<typeof client.connect>[0]);
  return {
    protocol: 'url' in place ? (transport as HttpV1).protocolVersion : undefined,
    tools: async () => (await client.listTools()).tools,
    call: async (name, given = {}, signal) =>
      said(await client.callTool({ name, arguments: given }, undefined, signal && { signal })),
    templates: async () => (await client.listResourceTemplates()).resourceTemplates,
    read: async (uri) => content(await client.readResource({ uri })),
    [Symbol.asyncDispose]: () => client.close(),
  };
}

async function v2(place: Program | Address, mode: 'legacy' | { pin: string }): Promise<McpClient> {
  const client = new ClientV2(IDENTITY, { versionNegotiation: { mode } });
  const transport =
    'url' in place
      ? new HttpV2(new URL(place.url), { requestInit: { headers: place.headers ?? {} } })
      : new StdioV2({ ...place, stderr: 'ignore' });
  await client.connect(transport);
  return {
    protocol: client.getNegotiatedProtocolVersion(),
    tools: async () => (await client.listTools()).tools,
    call: async (name, given = {}, signal) =>
      said(await client.callTool({ name, arguments: given }, signal && { signal })),
    templates: async () => (await client.listResourceTemplates()).resourceTemplates,
    read: async (uri) => content(await client.readResource({ uri }, { cacheMode: 'bypass' })),
    [Symbol.asyncDispose]: () => client.close(),
  };
}

/** The ways in which today's hosts open a connection. */
export const CLIENTS = {
  'SDK v1': v1,
  'SDK v2 of 2025': (place: Program | Address) => v2(place, 'legacy'),
  'SDK v2 of 2026': (place: Program | Address) => v2(place, { pin: '2026-07-28' }),
};

function said(result: Record<string, unknown>): Said {
  const [block, ...others] = result.content as readonly { type: string; text: string }[];
  if (block?.type !== 'text' || others.length > 0) throw new Error(`not one text block: ${JSON.stringify(result)}`);
  return { text: block.text, isError: result.isError === true };
}

const content = ({ contents: [only] }: { readonly contents: readonly object[] }): string | undefined =>
  only && 'text' in only ? String(only.text) : undefined;
