import { Server, type Tool } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import listing from '../../contracts/mcp/progress.json' with { type: 'json' };

/** The least a server on the same SDK can do: list tools of the same bytes, and echo. */
serveStdio(() => {
  const server = new Server(
    { name: 'minimal', version: '1.0.0' },
    { capabilities: { tools: {} }, instructions: listing.instructions },
  );
  server.setRequestHandler('tools/list', () => ({ tools: listing.tools as Tool[] }));
  server.setRequestHandler('tools/call', ({ params }) => ({
    content: [{ type: 'text' as const, text: String(params.arguments?.text) }],
  }));
  return server;
});
