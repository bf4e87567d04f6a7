import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** An MCP server process on its bare wire, so that no client's own cost is measured. */
export interface Wire extends AsyncDisposable {
  readonly pid: number | undefined;
  /** Sends a request and waits for its answer. */
  request(method: string, params: object): Promise<Record<string, unknown>>;
}

/** Starts the program and shakes hands without waiting: what is asked first is answered as soon as it can be. */
export function wire(program: readonly string[], env: Readonly<Record<string, string>>): Wire {
  const child = spawn(process.execPath, program, {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const answers = new Map<unknown, (result: Record<string, unknown>) => void>();
  createInterface({ input: child.stdout }).on('line', (line) => {
    const { id, result, error } = JSON.parse(line);
    if (error) throw new Error(`${program.join(' ')}: ${error.message}`);
    answers.get(id)?.(result);
    answers.delete(id);
  });
  let last = 0;
  const send = (message: object) => child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  const request: Wire['request'] = (method, params) => {
    last += 1;
    send({ id: last, method, params });
    return new Promise((settle) => answers.set(last, settle));
  };
  void request('initialize', HELLO);
  send({ method: 'notifications/initialized' });
  return { pid: child.pid, request, [Symbol.asyncDispose]: () => ended(child) };
}

const HELLO = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'bench', version: '1.0.0' } };

/** Ends as a client ends a server: by closing its stdin. */
async function ended(child: ChildProcess): Promise<void> {
  const gone = once(child, 'close');
  child.stdin?.end();
  await gone;
}
