import { toNodeHandler } from '@modelcontextprotocol/node';
import { createMcpHandler, type McpHttpHandler, type Server } from '@modelcontextprotocol/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Watch } from '../runtime/answer.ts';
import type { Caller } from '../runtime/caller.ts';
import { type Front, front } from '../runtime/front.ts';
import type { Routes } from './http.ts';
import { mcpServer } from './mcp.ts';
import { complaint } from './mcp-errors.ts';

/** What answers MCP at one address. */
export type McpEndpoint = Pick<McpHttpHandler, 'fetch' | 'close'>;

/** Without sessions: every request has a server of its own, made for whoever sent it. */
export const mcpEndpoint = (shown: Front, watch: Watch, make: typeof mcpServer = mcpServer): McpEndpoint =>
  createMcpHandler(serverFor(shown, watch, make), { onerror: complaint });

type Context = Parameters<Parameters<typeof createMcpHandler>[0]>[0];

/** Makes the server that serves a request on behalf of the caller whom the door has verified. */
export const serverFor =
  (shown: Front, watch: Watch, make: typeof mcpServer) =>
  ({ authInfo }: Context): Server =>
    make(shown, authInfo?.extra?.caller as Caller, watch);

/** MCP over HTTP at `/<server>/mcp`. */
export function mcpRoutes(app: FastifyInstance, { servers, house, callerOf, watch, mcp = mcpEndpoint }: Routes): void {
  for (const server of servers) {
    const endpoint = mcp(front([server], house), watch);
    const serve = toNodeHandler(endpoint, { onerror: complaint });
    const calls = new Set<Promise<void>>();
    app.route({
      method: ['GET', 'POST', 'DELETE'],
      url: `/${server.name}/mcp`,
      schema: { hide: true },
      async handler(request, reply) {
        reply.hijack();
        // The SDK passes `auth` through untouched.
        const auth = {
          token: '',
          clientId: '',
          scopes: [],
          extra: { caller: { ...callerOf(request), door: 'model' } },
        };
        const incoming = Object.assign(request.raw, { auth }) as Parameters<typeof serve>[0];
        const served = serve(incoming, reply.raw, request.body);
        if (!lasts(request)) calls.add(served);
        await served.finally(() => calls.delete(served));
      },
    });
    // Before the port closes: what is under way is answered, and a stream that would never end is ended.
    app.addHook('preClose', async () => {
      await Promise.allSettled(calls);
      await endpoint.close();
    });
  }
}

const subscription = z.object({ method: z.literal('subscriptions/listen') });

/** A stream that the client keeps open. */
const lasts = ({ method, body }: FastifyRequest): boolean => method === 'GET' || subscription.safeParse(body).success;
