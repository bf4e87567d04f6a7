import type { Analyst } from './analyst.ts';
import type { Clock } from './clock.ts';
import type { EventLog } from './event-log.ts';
import type { Library } from './library.ts';
import type { Peers } from './peers.ts';
import type { ProblemBank } from './problem-bank.ts';
import type { Sandbox } from './sandbox.ts';
import type { StateStore } from './state-store.ts';
import type { Workspace } from './workspace.ts';

/** Everything that waits, fails or remembers. Only the road holds it. */
export interface Ports {
  readonly state: StateStore;
  readonly log: EventLog;
  readonly clock: Clock;
  readonly workspace: Workspace;
  readonly peers: Peers;
  readonly analyst: Analyst;
  readonly bank: ProblemBank;
  readonly library: Library;
  readonly sandbox: Sandbox;
}
