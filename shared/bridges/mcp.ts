import { ProtocolError, ProtocolErrorCode, Server, type ServerContext } from '@modelcontextprotocol/server';
import type { Watch } from '../runtime/answer.ts';
import { bug } from '../runtime/bug.ts';
import type { Caller } from '../runtime/caller.ts';
import type { Front } from '../runtime/front.ts';
import { version } from '../runtime/version.ts';
import { noSuch } from './mcp-errors.ts';
import { serveResources } from './mcp-resources.ts';

/** Lists change only with a release. */
const LIST_TTL_MS = 3_600_000;

/** One MCP server instance for one connection or request; both protocol eras are the SDK's concern. */
export function mcpServer(front: Front, caller: Caller, watch?: Watch): Server {
  const { name, instructions, resources } = front.listing;
  const hint = { ttlMs: LIST_TTL_MS, cacheScope: 'public' } as const;
  const server = new Server(
    { name, version },
    {
      capabilities: { tools: {}, ...(resources.length > 0 && { resources: {} }) },
      instructions,
      cacheHints: {
        'tools/list': hint,
        'resources/list': hint,
        'resources/templates/list': hint,
        'server/discover': hint,
      },
    },
  );
  server.setRequestHandler('tools/list', () => {
    openSoon(front);
    return { tools: toolsOf(front) };
  });
  server.setRequestHandler('tools/call', ({ params }, context) => callTool(params, context, front, caller, watch));
  if (resources.length > 0) serveResources(server, front, caller);
  return server;
}

interface ToolCall {
  readonly name: string;
  readonly arguments?: Record<string, unknown> | undefined;
}

/** Performs the skill a tool stands for. A refusal is an answer marked as an error; only an unknown name is a protocol error. */
export async function callTool(
  { name, arguments: given }: ToolCall,
  { mcpReq }: ServerContext,
  front: Front,
  caller: Caller,
  watch?: Watch,
) {
  const names = front.listing.tools.map((tool) => tool.name);
  if (!names.includes(name)) throw new ProtocolError(ProtocolErrorCode.InvalidParams, noSuch('tool', name, names));
  const said = await front.open().then(
    (stage) => stage.call(name, given, { ...caller, signal: mcpReq.signal }, watch),
    (error: unknown) => ({ refusal: bug(error) }),
  );
  if ('refusal' in said) return text(`${said.refusal.code}: ${said.refusal.message}`, true);
  const { brief, full, result } = said.outcome;
  return text(full ? JSON.stringify(result) : brief);
}

/** One short text block: hosts differ in which of text and structured content they show, and some pay for both. */
const text = (said: string, isError = false) => ({
  content: [{ type: 'text' as const, text: said }],
  ...(isError && { isError }),
});

export const toolsOf = ({ listing }: Front) => [...listing.tools];

/** Whoever lists the tools is about to call one. If opening fails, that call says so. */
function openSoon(front: Front): void {
  setImmediate(() => void front.open().catch(() => undefined));
}
