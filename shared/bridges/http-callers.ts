import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Identity } from '../ports/identity.ts';
import type { Caller } from '../runtime/caller.ts';
import { Refusal } from '../skill/refusal.ts';
import { DAPR_ROUTES } from './http-dapr.ts';
import type { Verify } from './tokens.ts';

/** Decides who a request comes from. */
export interface Doorman {
  /** Verifies tokens; undefined on loopback without a key, where whoever reaches the port is this machine's user. */
  readonly tokens: Verify | undefined;
  /** Who is meant on loopback where a call names nobody. */
  readonly student: string;
  /** Bound to loopback: files of the workspace may be named. */
  readonly loopback: boolean;
}

/** Open to whoever can reach the port: they say nothing about any student. The sidecar's have a lock of their own. */
const OPEN = new Set(['/healthz', '/readyz', '/metrics', '/openapi.json', '/', '/docs', ...DAPR_ROUTES]);

const LOCAL_HOST = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/** Checks every request before anything is read of it, and returns who it comes from. */
export function callers(app: FastifyInstance, doorman: Doorman): (request: FastifyRequest) => Caller {
  const identities = new WeakMap<FastifyRequest, Identity>();
  const { tokens, student, loopback } = doorman;
  app.addHook('onRequest', async (request) => {
    if (!tokens) fromThisMachine(request);
    if (OPEN.has(request.routeOptions.url ?? '')) return;
    identities.set(request, tokens ? await tokens(request.headers.authorization) : { role: 'local', student });
  });
  return (request) => {
    const identity = identities.get(request);
    if (!identity) throw new Error('a route asked who calls before the door was passed');
    const id = request.headers['idempotency-key'];
    return { identity, door: 'host', mayNameFiles: loopback && !tokens, ...(typeof id === 'string' && { id }) };
  };
}

/** Without tokens, a web page that the user visits must not be able to call: not by name (DNS rebinding), not by origin. */
function fromThisMachine({ headers: { host, origin } }: FastifyRequest): void {
  const foreign =
    !LOCAL_HOST.test(host ?? '') || (origin !== undefined && !LOCAL_HOST.test(origin.replace(/^https?:\/\//, '')));
  if (foreign)
    throw new Refusal(
      'foreign_origin',
      'forbidden',
      'Without tokens only this machine may call. Set LEARNFLOW_JWT_KEY.',
    );
}
