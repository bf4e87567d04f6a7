import { randomUUID } from 'node:crypto';
import {
  createMcpHandler,
  isLegacyRequest,
  WebStandardStreamableHTTPServerTransport,
} from '@modelcontextprotocol/server';
import { type McpEndpoint, type mcpEndpoint, serverFor } from '../../shared/bridges/http-mcp.ts';
import { complaint } from '../../shared/bridges/mcp-errors.ts';
import { profileServer } from './profile.ts';

/**
 * The endpoint with sessions for the revisions before 2026-07-28. Four of their scenarios have a tool ask its client in
 * the middle of a call, whose answer comes as a request of its own: our stateless endpoint could not tell whose it is.
 */
export const sessionEndpoint: typeof mcpEndpoint = (shown, watch): McpEndpoint => {
  const make = serverFor(shown, watch, profileServer);
  const stateless = createMcpHandler(make, { legacy: 'reject', onerror: complaint });
  const sessions = new Map<string, WebStandardStreamableHTTPServerTransport>();

  const opened = async (context: Pick<Parameters<typeof make>[0], 'authInfo'>) => {
    const transport = new WebStandardStreamableHTTPServerTransport({
      sessionIdGenerator: randomUUID,
      onsessioninitialized: (id) => void sessions.set(id, transport),
      onsessionclosed: (id) => void sessions.delete(id),
    });
    await make({ era: 'legacy', ...context }).connect(transport);
    return transport;
  };
  return {
    async fetch(request, options = {}) {
      const { authInfo, parsedBody } = options;
      if (!(await isLegacyRequest(request, parsedBody))) return stateless.fetch(request, options);
      const id = request.headers.get('mcp-session-id');
      const session = id === null ? await opened(authInfo ? { authInfo } : {}) : sessions.get(id);
      return session ? session.handleRequest(request, options) : new Response(null, { status: 404 });
    },
    async close() {
      for (const session of sessions.values()) await session.close();
      await stateless.close();
    },
  };
};
