import { z } from 'zod';
import { asWritten, definitionsOf } from './capture.ts';
import type { Count } from './count.ts';

/** What a user's own session cost: definitions, and each tool that was called. */
export interface LogTold {
  readonly definitions: number;
  readonly tools: readonly LoggedTool[];
  readonly calls: number;
  /** Calls and answers. */
  readonly spent: number;
  /** Lines that were no JSON-RPC message. */
  readonly skipped: number;
}

export interface LoggedTool {
  readonly name: string;
  readonly calls: number;
  readonly written: number;
  readonly read: number;
}

/** As much of a JSON-RPC message as is counted. */
const Message = z.object({
  jsonrpc: z.string(),
  id: z.union([z.string(), z.number()]).nullish(),
  method: z.string().optional(),
  params: z.object({ name: z.string().optional(), arguments: z.record(z.string(), z.unknown()).optional() }).optional(),
  result: z
    .object({
      instructions: z.string().optional(),
      tools: z
        .array(z.object({ name: z.string(), description: z.string().default(''), inputSchema: z.looseObject({}) }))
        .default([]),
      content: z.array(z.object({ text: z.string().default('') })).default([]),
    })
    .optional(),
});
type Message = z.output<typeof Message>;

/**
 * Counts a log of JSON-RPC messages, one a line, as MCP Inspector and most hosts can write it. What stands before the
 * first brace of a line (a time, an arrow) is passed over.
 */
export function countLog(text: string, count: Count): LogTold {
  const called = new Map<Message['id'], string>();
  const tools = new Map<string, LoggedTool>();
  let definitions = 0;
  let skipped = 0;
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const message = messageIn(line);
    if (!message) {
      skipped += 1;
      continue;
    }
    definitions += definitionsIn(message, count);
    const { id, method, params, result } = message;
    if (method === 'tools/call' && params?.name !== undefined) {
      called.set(id, params.name);
      add(tools, params.name, { calls: 1, written: count(asWritten(params.name, params.arguments ?? {})), read: 0 });
    }
    const name = called.get(id);
    if (name !== undefined && method === undefined) {
      called.delete(id);
      add(tools, name, { calls: 0, written: 0, read: readIn(result, count) });
    }
  }
  const all = [...tools.values()].toSorted((a, b) => b.written + b.read - (a.written + a.read));
  const calls = all.reduce((sum, one) => sum + one.calls, 0);
  const spent = all.reduce((sum, one) => sum + one.written + one.read, 0);
  return { definitions, tools: all, calls, spent, skipped };
}

function messageIn(line: string): Message | undefined {
  try {
    return Message.safeParse(JSON.parse(line.slice(line.indexOf('{')))).data;
  } catch {
    return undefined;
  }
}

function definitionsIn({ result }: Message, count: Count): number {
  const { instructions, tools } = definitionsOf(result?.instructions ?? '', result?.tools ?? []);
  return tools.reduce((sum, { text }) => sum + count(text), count(instructions));
}

const readIn = (result: Message['result'], count: Count): number =>
  (result?.content ?? []).reduce((sum, { text }) => sum + count(text), 0);

function add(tools: Map<string, LoggedTool>, name: string, more: Omit<LoggedTool, 'name'>): void {
  const { calls, written, read } = tools.get(name) ?? { calls: 0, written: 0, read: 0 };
  tools.set(name, { name, calls: calls + more.calls, written: written + more.written, read: read + more.read });
}
