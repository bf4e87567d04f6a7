import type { Identity } from './identity.ts';

/** Another server's skill, wherever it runs. */
export interface Peers {
  /** The skill's whole result; undefined where that server cannot be reached. A refusal of the peer is thrown as such. */
  ask(server: string, skill: string, input: object, identity: Identity): Promise<unknown>;
}
