import { pipeline } from 'node:stream';
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio';
import { bug } from '../runtime/bug.ts';
import type { Caller } from '../runtime/caller.ts';
import type { Front } from '../runtime/front.ts';
import { mcpServer } from './mcp.ts';
import { complaint } from './mcp-errors.ts';
import { messageLines } from './message-lines.ts';

/** Speaks MCP over this process's stdin and stdout until stdin ends. Nothing else may write to stdout. */
export function serveOverStdio(front: Front, student: string): void {
  const { stdin, stdout } = process;
  const caller: Caller = { identity: { role: 'local', student }, door: 'model', mayNameFiles: true };
  const lines = messageLines((error) => stdout.write(`${JSON.stringify(error)}\n`));
  pipeline(stdin, lines, (error) => error && bug(error));
  const transport = new StdioServerTransport(lines, stdout);
  serveStdio(() => mcpServer(front, caller), { transport, onerror: complaint });
  // Nobody reads any more: an open stdin must not keep the process.
  stdout.once('error', () => stdin.destroy());
}
