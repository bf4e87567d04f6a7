import { z } from 'zod';
import type { Peers } from '../../ports/peers.ts';
import { Refusal, type RefusalKind } from '../../skill/refusal.ts';
import { type Sidecar, SidecarFault } from './sidecar.ts';

const KINDS = [
  'invalid',
  'unauthorized',
  'forbidden',
  'not-found',
  'conflict',
  'too-large',
  'unavailable',
  'internal',
] as const satisfies readonly RefusalKind[];

/** What a peer's door answers to a question, whatever the skill came to. */
const Said = z.union([
  z.object({ result: z.unknown() }),
  z.object({ refusal: z.object({ code: z.string(), kind: z.enum(KINDS), message: z.string() }) }),
]);

/** Peers behind their own sidecars; `own` answers for the servers that this process has itself. */
export const daprPeers = (sidecar: Sidecar, own: Peers, servers: readonly string[]): Peers => ({
  async ask(server, skill, input, identity) {
    if (servers.includes(server)) return own.ask(server, skill, input, identity);
    const said = await reached(sidecar.post(`invoke/${server}/method/dapr/ask/${skill}`, { input, identity }));
    if (said === undefined) return undefined;
    const answer = Said.parse(said);
    if ('result' in answer) return answer.result;
    const { code, kind, message } = answer.refusal;
    // A peer that is there and cannot do its work is as good as away: the asker says what is missing.
    if (kind === 'unavailable' || kind === 'internal') return undefined;
    throw new Refusal(code, kind, message);
  },
});

/** Undefined for a peer that is away, and for one that Resiliency no longer asks. */
const reached = (answer: Promise<unknown>): Promise<unknown> =>
  answer.catch((error: unknown) => {
    if (error instanceof SidecarFault || (error instanceof Refusal && error.kind === 'unavailable')) return undefined;
    throw error;
  });
