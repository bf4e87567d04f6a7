import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';

export interface Tool {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: object;
}

export interface Said {
  readonly text: string;
  readonly isError: boolean;
}

/** A real MCP client at a real server process over stdio. */
export interface Session extends AsyncDisposable {
  readonly instructions: string;
  tools(): Promise<readonly Tool[]>;
  call(name: string, given: Record<string, unknown>): Promise<Said>;
}

export async function openSession(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Session> {
  const client = new Client({ name: 'learnflow-efficiency', version: '1.0.0' });
  const inherited = process.env.PATH === undefined ? {} : { PATH: process.env.PATH };
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [...args],
      env: { ...inherited, ...env },
      stderr: 'inherit',
    }),
  );
  return {
    instructions: client.getInstructions() ?? '',
    async tools() {
      const { tools } = await client.listTools();
      return tools.map(({ name, description = '', inputSchema }) => ({ name, description, inputSchema }));
    },
    async call(name, given) {
      const { content, isError } = await client.callTool({ name, arguments: given });
      const [block, ...others] = content;
      if (block?.type !== 'text' || others.length > 0) throw new Error(`${name} did not answer with one text`);
      return { text: block.text, isError: isError === true };
    },
    [Symbol.asyncDispose]: () => client.close(),
  };
}
