import { ProtocolError, ProtocolErrorCode, Server, type ServerContext } from '@modelcontextprotocol/server';
import { answer, type Watch } from '../runtime/answer.ts';
import type { Caller } from '../runtime/caller.ts';
import type { Front } from '../runtime/front.ts';
import { version } from '../runtime/version.ts';
import { mcpTool } from '../skill/projection.ts';
import type { AnySkill } from '../skill/skill.ts';
import { noSuch } from './mcp-errors.ts';
import { serveResources } from './mcp-resources.ts';

/** Lists change only with a release. */
const LIST_TTL_MS = 3_600_000;

/** One MCP server instance for one connection or request; both protocol eras are the SDK's concern. */
export function mcpServer(front: Front, caller: Caller, watch?: Watch): Server {
  const hint = { ttlMs: LIST_TTL_MS, cacheScope: 'public' } as const;
  const server = new Server(
    { name: front.name, version },
    {
      capabilities: { tools: {}, ...(front.resources.length > 0 && { resources: {} }) },
      instructions: front.instructions,
      cacheHints: {
        'tools/list': hint,
        'resources/list': hint,
        'resources/templates/list': hint,
        'server/discover': hint,
      },
    },
  );
  server.setRequestHandler('tools/list', () => ({ tools: toolsOf(front) }));
  server.setRequestHandler('tools/call', ({ params }, context) => callTool(params, context, front, caller, watch));
  if (front.resources.length > 0) serveResources(server, front, caller);
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
  { skills, house }: Front,
  caller: Caller,
  watch?: Watch,
) {
  const skill = skills.find((one) => one.name === name);
  if (!skill) {
    const names = skills.map((one) => one.name);
    throw new ProtocolError(ProtocolErrorCode.InvalidParams, noSuch('tool', name, names));
  }
  const said = await answer(skill, given, { ...caller, signal: mcpReq.signal }, house, watch);
  if ('refusal' in said) return text(`${said.refusal.code}: ${said.refusal.message}`, true);
  const { brief, full, result } = said.outcome;
  return text(full ? JSON.stringify(result) : brief);
}

/** One short text block: hosts differ in which of text and structured content they show, and some pay for both. */
const text = (said: string, isError = false) => ({
  content: [{ type: 'text' as const, text: said }],
  ...(isError && { isError }),
});

const tools = new WeakMap<AnySkill, ReturnType<typeof mcpTool>>();

/** Made once a skill: over HTTP every request has a server of its own. */
export const toolsOf = ({ skills }: Front) =>
  skills.map((skill) => {
    const tool = tools.get(skill) ?? mcpTool(skill);
    tools.set(skill, tool);
    return tool;
  });
