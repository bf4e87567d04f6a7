import { traceOf } from '../../ports/trace.ts';
import { Refusal } from '../../skill/refusal.ts';

/** Where this process's Dapr sidecar listens, and what it wants to be shown. */
export interface SidecarSettings {
  /** `http://127.0.0.1:3500` */
  readonly address: string;
  readonly token: string | undefined;
}

/** Dapr's HTTP API of one sidecar. */
export interface Sidecar {
  /** POSTs and returns the answer, parsed. Throws SidecarFault on another status than 2xx, Refusal where nothing answers. */
  post(path: string, body: object | Uint8Array, headers?: Readonly<Record<string, string>>): Promise<unknown>;
  /** Whether the sidecar's own outbound side is up: its components are loaded. */
  healthy(): Promise<boolean>;
}

/** The sidecar answered, and not well. */
export class SidecarFault extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = 'SidecarFault';
    this.status = status;
  }
}

/** Longer than Resiliency lets any call of ours take: who waits longer waits for a sidecar that is gone. */
const PATIENCE_MS = 15_000;

export function sidecar({ address, token }: SidecarSettings): Sidecar {
  const own = token === undefined ? {} : { 'dapr-api-token': token };
  return {
    async post(path, body, headers = {}) {
      const bytes = body instanceof Uint8Array;
      const response = await reached(
        fetch(`${address}/v1.0/${path}`, {
          method: 'POST',
          body: bytes ? Buffer.from(body) : JSON.stringify(body),
          headers: {
            'content-type': bytes ? 'application/octet-stream' : 'application/json',
            ...own,
            ...traceOf(),
            ...headers,
          },
          signal: AbortSignal.timeout(PATIENCE_MS),
        }),
      );
      const text = await reached(response.text());
      if (!response.ok) throw new SidecarFault(response.status, text);
      return text === '' ? undefined : JSON.parse(text);
    },

    healthy: () =>
      fetch(`${address}/v1.0/healthz/outbound`, { headers: own, signal: AbortSignal.timeout(PATIENCE_MS) }).then(
        ({ ok }) => ok,
        () => false,
      ),
  };
}

const reached = <T>(answer: Promise<T>): Promise<T> =>
  answer.catch(() => {
    throw new Refusal('sidecar_unreachable', 'unavailable', 'The service beside this one does not answer. Try again.');
  });
