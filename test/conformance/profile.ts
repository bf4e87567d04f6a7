import { ProtocolError, ProtocolErrorCode, type Server } from '@modelcontextprotocol/server';
import { callTool, mcpServer, toolsOf } from '../../shared/bridges/mcp.ts';
import { noSuch } from '../../shared/bridges/mcp-errors.ts';
import { readUri, resourcesOf } from '../../shared/bridges/mcp-resources.ts';
import { askingTools } from './asking.ts';
import { contentTools } from './content.ts';
import { PNG, type RawPrompts, type RawTools } from './fixture.ts';
import { plainPrompts } from './prompts.ts';
import { roundPrompts, roundTools } from './rounds.ts';

const prompts: RawPrompts = { ...plainPrompts, ...roundPrompts };

const binary = {
  uri: 'test://static-binary',
  name: 'static_binary',
  description: 'A resource that is no text.',
  mimeType: 'image/png',
};

/** The bridge's server, and on the same instance what the scenarios ask for beyond skills and resources. */
export const profileServer: typeof mcpServer = (front, caller, watch) => {
  const server = mcpServer(front, caller, watch);
  server.registerCapabilities({ prompts: {}, logging: {}, completions: {}, resources: { subscribe: true } });

  const tools: RawTools = { ...contentTools, ...askingTools(server), ...roundTools };
  const listed = Object.entries(tools).map(([name, { description, inputSchema = { type: 'object' as const } }]) => ({
    name,
    description,
    inputSchema,
  }));
  server.setRequestHandler('tools/list', () => ({ tools: [...toolsOf(front), ...listed] }));
  server.setRequestHandler('tools/call', ({ params }, context) => {
    const raw = tools[params.name];
    return raw ? raw.call(context, params.arguments ?? {}) : callTool(params, context, front, caller, watch);
  });

  server.setRequestHandler('resources/list', () => ({ resources: [binary, ...resourcesOf(front)] }));
  server.setRequestHandler('resources/read', async ({ params: { uri } }) => {
    if (uri === binary.uri) return { contents: [{ uri, mimeType: binary.mimeType, blob: PNG }] };
    return readUri(uri, front, caller);
  });
  server.setRequestHandler('resources/subscribe', () => ({}));
  server.setRequestHandler('resources/unsubscribe', () => ({}));

  servePrompts(server);
  return server;
};

function servePrompts(server: Server): void {
  server.setRequestHandler('prompts/list', () => ({
    prompts: Object.entries(prompts).map(([name, { description, arguments: given }]) => ({
      name,
      description,
      ...(given && { arguments: given }),
    })),
  }));
  server.setRequestHandler('prompts/get', ({ params }, context) => {
    const prompt = prompts[params.name];
    if (prompt) return prompt.get(context, params.arguments ?? {});
    const message = noSuch('prompt', params.name, Object.keys(prompts));
    throw new ProtocolError(ProtocolErrorCode.InvalidParams, message);
  });
  server.setRequestHandler('completion/complete', () => ({ completion: { values: [], total: 0, hasMore: false } }));
}
