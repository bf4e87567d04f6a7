import { httpBridge } from '../bridges/http.ts';
import { type TokenSettings, tokenVerifier } from '../bridges/tokens.ts';
import type { House } from '../runtime/house.ts';

export interface HttpDoor extends AsyncDisposable {
  readonly url: string;
  /** Posts JSON and returns status and parsed body. */
  post(
    path: string,
    body: unknown,
    headers?: Record<string, string>,
  ): Promise<{ status: number; body: Record<string, unknown> }>;
}

/** The real bridge on a free port of loopback. */
export async function httpDoor(house: House, tokens?: TokenSettings): Promise<HttpDoor> {
  const doorman = { tokens: tokens && tokenVerifier(tokens), student: 'me', loopback: true };
  const app = await httpBridge({ house, servers: house.servers, doorman });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    url,
    async post(path, body, headers = {}) {
      const answer = await fetch(`${url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
    },
    [Symbol.asyncDispose]: async () => app.close(),
  };
}
