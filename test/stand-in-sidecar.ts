import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { rowsInMemory } from '../shared/testing/rows-in-memory.ts';

export interface Heard {
  readonly method: string;
  /** Path and query. */
  readonly url: URL;
  readonly traceparent: string | undefined;
  readonly body: string;
}

/** Somebody else's HTTP server: it remembers what it was told. */
export interface Listener extends AsyncDisposable {
  readonly address: string;
  readonly port: number;
  readonly heard: readonly Heard[];
}

export async function listener(answer: (heard: Heard) => Promise<unknown>): Promise<Listener> {
  const heard: Heard[] = [];
  const server = createServer(async (request, response) => {
    const one = await hear(request);
    heard.push(one);
    const said = await answer(one);
    response.writeHead(said === undefined ? 204 : 200, { 'content-type': 'application/json' });
    response.end(said === undefined ? undefined : JSON.stringify(said));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    port,
    heard,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function hear(request: IncomingMessage): Promise<Heard> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const { method = '', url = '/', headers } = request;
  const traceparent = typeof headers.traceparent === 'string' ? headers.traceparent : undefined;
  return { method, url: new URL(url, 'http://sidecar'), traceparent, body: Buffer.concat(parts).toString() };
}

interface Transaction {
  readonly operations: readonly {
    readonly operation: 'upsert' | 'delete';
    readonly request: { readonly key: string; readonly value?: unknown; readonly etag?: string };
  }[];
}

/** As much of Dapr's HTTP API as a server needs that stores and publishes; its state lies in a map. */
export function standInSidecar(): Promise<Listener> {
  const rows = rowsInMemory();
  return listener(async ({ url, body }) => {
    if (url.pathname.endsWith('/bulk')) {
      const { keys } = JSON.parse(body) as { keys: string[] };
      const found = await rows.read(keys);
      return keys.map((key) => ({ key, data: found.get(key)?.value, etag: found.get(key)?.etag }));
    }
    if (url.pathname.endsWith('/transaction')) {
      const { operations } = JSON.parse(body) as Transaction;
      await rows.write(
        operations.map(({ operation, request: { key, value, etag } }) => ({
          key,
          etag,
          ...(operation === 'upsert' && { value }),
        })),
      );
    }
    return undefined;
  });
}
