import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** An MCP server process as the wire has it: lines in, lines out, and no client that smooths anything over. */
export interface Wire extends AsyncDisposable {
  /** Sends a request of the 2025 era; undefined when the process died before it answered. */
  request(
    method: string,
    params?: object,
  ): Promise<{ result?: Record<string, unknown>; error?: { message: string } } | undefined>;
  /** Calls a tool and returns its text; undefined when the process died before it answered. */
  call(name: string, given: object): Promise<string | undefined>;
  /** Writes bytes as they are. */
  raw(bytes: string | Uint8Array): void;
  kill(signal: NodeJS.Signals): Promise<void>;
  readonly process: ChildProcess;
  /** All lines of stdout so far. */
  readonly lines: readonly string[];
}

type Reply = Awaited<ReturnType<Wire['request']>>;

export async function wire(program: readonly string[], env: Record<string, string>): Promise<Wire> {
  const child = spawn(process.execPath, program, {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  const pending = new Map<unknown, (reply: Reply) => void>();
  let last = 0;
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    const reply = JSON.parse(line);
    pending.get(reply.id)?.(reply);
    pending.delete(reply.id);
  });
  const gone = once(child, 'close').then(() => {
    for (const settle of pending.values()) settle(undefined);
    pending.clear();
  });
  // Writing to a process that was just killed is what these tests are about.
  child.stdin.on('error', () => undefined);

  const send = (message: object) => child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  const request: Wire['request'] = (method, params = {}) => {
    if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(undefined);
    const id = ++last;
    const reply = new Promise<Reply>((settle) => pending.set(id, settle));
    send({ id, method, params });
    return reply;
  };
  await request('initialize', {
    protocolVersion: '2025-06-18',
    capabilities: {},
    clientInfo: { name: 'wire', version: '1' },
  });
  send({ method: 'notifications/initialized' });

  const kill = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await gone;
  };
  return {
    process: child,
    lines,
    request,
    async call(name, given) {
      const reply = await request('tools/call', { name, arguments: given });
      return reply && textOf(reply);
    },
    raw: (bytes) => void child.stdin.write(bytes),
    kill,
    async [Symbol.asyncDispose]() {
      if (child.exitCode === null && child.signalCode === null) await kill('SIGKILL');
    },
  };
}

function textOf({ result, error }: NonNullable<Reply>): string {
  const [block] = (result?.content ?? []) as { text: string }[];
  return block?.text ?? `error ${error?.message}`;
}
