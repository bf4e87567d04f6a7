import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Program } from './mcp-clients.ts';

export interface Message {
  readonly jsonrpc: string;
  readonly id?: string | number | null;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly code: number; readonly message: string; readonly data?: unknown };
}

/** A program's stdin and stdout without any SDK between. */
export interface Wire extends AsyncDisposable {
  readonly process: ChildProcess;
  /** Everything that stdout has said. */
  readonly said: readonly Message[];
  /** A line as it stands, or a message as JSON. */
  send(line: string | Buffer | object): void;
  /** Sends a request and waits for the answer with its id. Rejects when stdout ends before. */
  ask(method: string, params?: object): Promise<Message>;
  /** Ends stdin and gives the exit code. */
  end(): Promise<number | null>;
}

/** Starts a program. A line on its stdout that is no JSON fails the test. */
export function wire({ command, args, env }: Program): Wire {
  const child = spawn(command, args, { env, stdio: ['pipe', 'pipe', 'ignore'] });
  // Writing to a process that has just ended is part of what is tested.
  child.stdin.on('error', () => undefined);
  const exit = once(child, 'exit');
  const said: Message[] = [];
  const waiting = new Map<unknown, (answer: Message | Promise<never>) => void>();
  createInterface(child.stdout)
    .on('line', (line) => {
      const message: Message = JSON.parse(line);
      said.push(message);
      waiting.get(message.id)?.(message);
      waiting.delete(message.id);
    })
    .on('close', () => {
      for (const settle of waiting.values()) settle(Promise.reject(new Error('stdout ended')));
    });

  const send = (line: string | Buffer | object) => {
    const raw = typeof line === 'string' || Buffer.isBuffer(line);
    child.stdin.write(raw ? line : JSON.stringify(line));
    child.stdin.write('\n');
  };
  let asked = 0;
  return {
    process: child,
    said,
    send,
    ask(method, params = {}) {
      const id = `asked-${++asked}`;
      send({ jsonrpc: '2.0', id, method, params });
      return new Promise((settle) => waiting.set(id, settle));
    },
    async end() {
      child.stdin.end();
      const [code] = await exit;
      return code;
    },
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await exit;
    },
  };
}

/** The opening of hosts that speak 2025-06-18. */
export async function open2025({ ask, send }: Wire): Promise<Message> {
  const answer = await ask('initialize', {
    protocolVersion: '2025-06-18',
    capabilities: {},
    clientInfo: { name: 'wire', version: '1' },
  });
  send({ jsonrpc: '2.0', method: 'notifications/initialized' });
  return answer;
}

/** What every request of 2026-07-28 carries. */
export const ENVELOPE = {
  _meta: {
    'io.modelcontextprotocol/protocolVersion': '2026-07-28',
    'io.modelcontextprotocol/clientCapabilities': {},
    'io.modelcontextprotocol/clientInfo': { name: 'wire', version: '1' },
  },
};
